import { describe, expect, it } from 'vitest';
import { sectionsChangees } from '../../../src/figures/temps/sections-changees.ts';
import { ficheWith } from '../../support/fiche-with.ts';
import { stopwatch } from '../../support/stopwatch.ts';

const BILAN = '## Bilan 2024\n\nDix places.\nDeux équipes.\n';

describe('a section', () => {
  it('gains and loses lines, and keeps them in their order', () => {
    expect(changees(BILAN, '## Bilan 2024\n\nVingt places.\nDeux équipes.\nUn local.\n')).toEqual([
      {
        titre: 'Bilan 2024',
        etat: 'modifiee',
        ajoutees: 2,
        retirees: 1,
        lignes: [
          { signe: '-', texte: 'Dix places.' },
          { signe: '+', texte: 'Vingt places.' },
          { signe: '+', texte: 'Un local.' },
        ],
      },
    ]);
  });

  it.each([
    ['is new', BILAN, `${BILAN}## Suites\nÀ voir.\n`, ['Suites nouvelle +1 -0']],
    ['is gone', `${BILAN}## Suites\nÀ voir.\n`, BILAN, ['Suites disparue +0 -1']],
    ['is new before any title', '## A\n', 'Un mot.\n\n## A\n', ['null nouvelle +1 -0']],
    [
      'is told alone, not with the one around it',
      '## A\na\n### B\nb\n',
      '## A\na\n### B\nc\n',
      ['B modifiee +1 -1'],
    ],
    [
      'is told from another of the same name by the title above',
      '## Bilan 2023\n### Suites\na\n',
      '## Bilan 2023\n### Suites\na\n## Bilan 2024\n### Suites\nb\n',
      ['Bilan 2024 nouvelle +1 -0'],
    ],
    [
      'is told from another of the same name, added below one that was there',
      '## Bilan 2023\n### Suites\na\n## Bilan 2024\n',
      '## Bilan 2023\n### Suites\na\n## Bilan 2024\n### Suites\nb\n',
      ['Bilan 2024 › Suites nouvelle +1 -0'],
    ],
    [
      'is new with all that stands below it, and not with what follows',
      '## A\na\n',
      '## A\na\n## Bilan\n### Actions\nb\nc\n### Suites\n#### Locaux\nd\n## Z\nz\n',
      ['Bilan nouvelle +3 -0', 'Z nouvelle +1 -0'],
    ],
    [
      'is gone with all that stood below it',
      '## A\na\n## Bilan\n### Actions\nb\n### Suites\nc\n',
      '## A\na\n',
      ['Bilan disparue +0 -2'],
    ],
    [
      'is told from its twin by their order',
      '## A\na\n## A\nb\n',
      '## A\na\n## A\nc\n',
      ['A modifiee +1 -1'],
    ],
  ])('%s', (_, ...[avant, apres, told]) => {
    expect(
      changees(avant, apres).map(
        ({ titre, etat, ajoutees, retirees }) =>
          `${String(titre)} ${etat} +${String(ajoutees)} -${String(retirees)}`,
      ),
    ).toEqual(told);
  });

  it.each([
    ['blank lines', BILAN, BILAN.replaceAll('\n', '\n\n')],
    ['spaces at the end of lines', BILAN, BILAN.replaceAll('\n', '  \n')],
    ['line endings', BILAN, BILAN.replaceAll('\n', '\r\n')],
    ['how a title is written', BILAN, BILAN.replace('## Bilan', '### 1. BILAN')],
    ['its place', `${BILAN}## A\na\n`, `## A\na\n${BILAN}`],
    ['what nobody reads', BILAN, `${BILAN}<!-- à compléter -->\n`],
  ])('does not change with %s', (_, avant, apres) => {
    expect(changees(avant, apres)).toEqual([]);
  });
});

describe('a hostile body', () => {
  it('shows few lines, each of a bounded length, whole characters only, and counts them all', () => {
    const line = `${'a'.repeat(298)}😀😀`;
    const [section] = changees('## A\n', `## A\n${`${line}\n`.repeat(100)}`);
    expect(section).toMatchObject({ ajoutees: 100, retirees: 0 });
    expect(section?.lignes).toHaveLength(40);
    expect(section?.lignes[0]?.texte).toBe(`${'a'.repeat(298)}…`);
  });

  it('of thousands of lines costs what their number costs', () => {
    const lines = (seed: number) =>
      Array.from({ length: 20_000 }, (_, at) => `${String((at * seed) % 20_011)}\n`).join('');
    const elapsed = stopwatch();
    const [section] = changees(`## A\n${lines(7)}`, `## A\n${lines(11)}sus\n`);
    expect(elapsed()).toBeLessThan(2000);
    expect((section?.ajoutees ?? 0) - (section?.retirees ?? 0)).toBe(1);
  });

  it('of thousands of titles costs what their number costs', () => {
    const titles = (text: string) => `## A\n${text}\n`.repeat(5_000);
    const elapsed = stopwatch();
    expect(changees(titles('a'), `${titles('a')}## A\nb\n`)).toHaveLength(1);
    expect(elapsed()).toBeLessThan(2000);
  });
});

function changees(avant: string, apres: string) {
  return sectionsChangees(ficheWith(avant), ficheWith(apres));
}
