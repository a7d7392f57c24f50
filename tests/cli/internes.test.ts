import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const SECRET = 'Fermeture du site nord';
const FICHES = {
  'ptsm.yaml': 'territoire: { nom: Essai }\n',
  'fiches/1.md': soundFiche({ id: 1, axe: 1, status: 'en-cours', year: [2024], pilotes: ['CH'] }),
  'fiches/2.md': soundFiche({
    id: 2,
    title: SECRET,
    axe: 2,
    status: 'en-cours',
    year: [2024],
    diffusion: 'interne',
  }),
};

const REPORTS = [
  'bilan -f markdown',
  'bilan -f json',
  'bilan -f terminal',
  'bilan 2024 --fiches -f markdown',
  'axes',
  'couverture',
  'decompte --par title',
  'lister',
  'lister -f json',
];

describe('a fiche for internal use', () => {
  it.each(REPORTS)('is in no list, no total and no finding of « ptsm %s »', (line) => {
    const folder = writeRepository(FICHES);
    const { status, stdout } = runPtsm([...line.split(' '), '-C', folder]);
    expect(status).toBe(0);
    expect(stdout).not.toContain(SECRET);
    expect(stdout).not.toContain('fiches/2.md');
  });

  it('is said to be left out, by number alone', () => {
    const folder = writeRepository(FICHES);
    const bilan = jsonOf('ptsm.bilan', ['bilan', '-C', folder]);
    expect(bilan.files.internes).toEqual({ montrees: 0, tues: 1 });
    expect(bilan.figures.find(({ id }) => id === 'engagees')).toMatchObject({ value: 1, fiches: ['1'] });
    const { stdout } = runPtsm(['axes', '-C', folder]);
    expect(stdout.replaceAll('\u00A0', ' ')).toContain(
      '1 fiche interne, absente de ce document et de ses totaux',
    );
  });

  it('is shown and counted with --avec-internes, and the document says under its title that it is internal', () => {
    const folder = writeRepository(FICHES);
    const bilan = jsonOf('ptsm.bilan', ['bilan', '--avec-internes', '-C', folder]);
    expect(bilan.files.internes).toEqual({ montrees: 1, tues: 0 });
    expect(bilan.figures.find(({ id }) => id === 'engagees')?.value).toBe(2);
    const { stdout } = runPtsm(['bilan', '--avec-internes', '-C', folder]);
    expect(stdout).toContain(SECRET);
    expect(stdout.split('\n').slice(0, 4).join('\n').replaceAll('\u00A0', ' ')).toContain(
      'Document interne : 1 fiche à diffusion interne y figure',
    );
  });

  it('is still checked', () => {
    const folder = writeRepository(FICHES);
    const { stdout } = runPtsm(['valider', '-C', folder]);
    expect(stdout).toContain('fiches/2.md');
  });
});
