import { describe, expect, it } from 'vitest';
import { markedOf } from '../../src/fiche/body/comments.ts';
import { piecesOf, sectionText } from '../../src/fiche/body/section-text.ts';
import { sectionsOf } from '../../src/fiche/body/sections.ts';
import type { Fiche } from '../../src/fiche/plan.ts';
import { ficheWith } from '../support/fiche-with.ts';
import { forEveryText, readFiles, timeoutFor } from '../support/mangled-repository.ts';

const MANGLED = 3_000;

describe('the text of a section', () => {
  it.each([
    ['## A\n\nun\n\ndeux\n\n## B\ntrois\n', 'un\n\ndeux'],
    ['## A\nun\n### B\ndeux\n## C\ntrois\n', 'un\n### B\ndeux'],
    ['### A\nun\n## B\ndeux\n', 'un'],
    ['A\n---\nun\n\nB\n---\ndeux\n', 'un'],
    ['## A ##\r\n\r\nun\r\ndeux\r\n', 'un\ndeux'],
    ['## A\n\n    code\n', '    code'],
    ['## A\nun <!-- note --> deux\n', 'un  deux'],
    ['## A\nun\n<!-- une\n\n## B\nnote -->\ndeux\n', 'un\n\n\n\n\ndeux'],
    ['## A\nun <!-- sans fin\n## B\n', 'un'],
    ['## A\n```\n<!-- code -->\n## B\n```\n', '```\n<!-- code -->\n## B\n```'],
    ['## A\n`<!--` et `-->`\n', '`<!--` et `-->`'],
    ['## A', ''],
  ])('of the first title of %j is %j', (body, text) => {
    expect(textsOf(ficheWith(body))[0]).toBe(text);
  });

  it('is there for each title, those inside others too', () => {
    expect(textsOf(ficheWith('# A\nun\n## B\ndeux\n### C\ntrois\n## D\nquatre\n'))).toEqual([
      'un\n## B\ndeux\n### C\ntrois\n## D\nquatre',
      'deux\n### C\ntrois',
      'trois',
      'quatre',
    ]);
  });

  it('is not looked for in a body that no parser could read', () => {
    expect(textsOf(ficheWith(`## A\nun\n${'> '.repeat(5_000)}a\n`))).toEqual([]);
  });
});

describe('the pieces of a section', () => {
  it.each([
    ['avant\n### B\nun\n### C\ndeux', [null, 'avant'], ['B', 'un'], ['C', 'deux']],
    ['### B\nun\n#### C\ndeux', ['B', 'un\n#### C\ndeux']],
    ['#### B\nun\n### C\ndeux', ['B', 'un'], ['C', 'deux']],
    ['### B\n\n### C\ndeux', ['C', 'deux']],
    ['-\n\n### B\n<!-- rien -->\n---\n'],
    ['avant\n## Fin\naprès', [null, 'avant']],
    ['avant\n### Bilan à part\nun', [null, 'avant']],
  ])('of %j', (under, ...pieces) => {
    const fiche = ficheWith(`## A\n${under}\n`);
    const found = piecesOf(fiche, 0, ({ title }) => title.startsWith('Bilan'));
    expect(found).toEqual(pieces.map(([titre, texte]) => ({ titre, texte })));
  });
});

it('the title of a piece is as it is typed', () => {
  const fiche = ficheWith(
    '## A\n### Le `code` <!-- note --> ###\nun\nUn *autre*\n---\n### Un **mot**\r\ndeux\n',
  );
  expect(piecesOf(fiche, 0, () => false).map(({ titre }) => titre)).toEqual(['Le `code`']);
  expect(piecesOf(fiche, 2, () => false).map(({ titre }) => titre)).toEqual(['Un **mot**']);
});

const HEADER = '---\nid: 1\ntitle: Répit\n---\n';
const BODIES = [
  '## Bilan 2024\n\nun <!-- note --> deux\n\n### Actions réalisées\n\n- trois\n\n#### Détail\n\n`quatre`\n\n### Suites\n',
  '# Titre\r\n\r\n```\r\n# code\r\n```\r\n\r\nSous-titre\r\n---\r\n\r\n<!--\r\n## Caché\r\n-->\r\n\r\ncinq\r\n',
];

describe('in any mangled fiche', () => {
  it(
    'a section lies within the body, and its words are those of the body',
    { timeout: timeoutFor(MANGLED) },
    () => {
      forEveryText(
        BODIES.map((body) => HEADER + body),
        (text) => {
          const { fiches } = readFiles([new TextEncoder().encode(text)]).plan;
          for (const fiche of fiches) expectWithin(fiche);
        },
        MANGLED,
      );
    },
  );
});

function expectWithin(fiche: Fiche): void {
  const { text, bodyStart } = fiche;
  // A comment left out brings together what stood on its sides.
  const source = text.includes('<!--') ? null : text.slice(bodyStart).replaceAll('\r\n', '\n');
  expect(markedOf(fiche)).toHaveLength(text.length);
  for (const [rank, section] of sectionsOf(fiche).entries()) {
    const [start, end] = section.contents;
    expect(bodyStart < start && start <= end && end <= text.length).toBe(true);
    for (const { titre, texte } of [
      { titre: null, texte: sectionText(fiche, section) },
      ...piecesOf(fiche, rank, () => false),
    ]) {
      if (source !== null) expect(source).toContain(texte);
      if (source !== null) expect(source).toContain(titre ?? '');
    }
  }
}

function textsOf(fiche: Fiche): readonly string[] {
  return sectionsOf(fiche).map((section) => sectionText(fiche, section));
}
