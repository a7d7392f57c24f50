import { describe, expect, it } from 'vitest';
import { RESULT_SCHEMAS } from '../../../src/figures/result.ts';
import type { Cote } from '../../../src/figures/temps/cote.ts';
import { buildHistorique, type Jalon } from '../../../src/figures/temps/historique.ts';
import { soundFiche, type Header } from '../../support/fiche-text.ts';
import { planAt } from '../../support/plan-at.ts';
import { readingOf } from '../../support/reading-of.ts';

const SUIVI = {
  ref: '1',
  file: 'fiches/a.md',
  creation: '2022-01-10',
  modification: '2024-03-10',
  commit: 'c3',
  auteur: 'Claire',
  silence: 4,
  reports: 2,
};

describe('the story of a fiche', () => {
  it('is told newest first, each version against the last that could be read', () => {
    const { versions, fiche, reserves } = told([
      jalon('a', { fin: '2023-06' }),
      jalon('a', { fin: '2024-01', status: 'en-cours' }),
      jalon('a', 'illisible'),
      jalon('b', { fin: '2024-06', status: 'en-preparation' }, '## Suites\nÀ voir.\n'),
      jalon('b', 'supprimee'),
      jalon('b', { fin: '2024-05', status: 'en-preparation' }),
    ]);
    expect(fiche).toMatchObject({ ref: '1', file: 'fiches/b.md', axe: 'Axe 1' });
    expect(versions.map(({ etat }) => etat)).toEqual([
      'creee',
      'supprimee',
      'deplacee',
      'illisible',
      'modifiee',
      'creee',
    ]);
    const moves = versions.map(({ champs }) =>
      champs.map(({ champ, nature, mois, rang }) => [champ, nature, mois, rang]),
    );
    expect(moves).toEqual([
      [['fin', 'avance', -1, null]],
      [],
      [
        ['status', 'recul', null, null],
        ['fin', 'report', 5, 2],
      ],
      [],
      [
        ['status', 'avancee', null, null],
        ['fin', 'report', 7, 1],
      ],
      [],
    ]);
    expect(versions[2]).toMatchObject({
      fileAvant: 'fiches/a.md',
      sections: [{ titre: 'Suites', etat: 'nouvelle', ajoutees: 1, retirees: 0 }],
    });
    expect(reserves).toEqual([
      'La fiche ne se lit pas dans 1 version (10 mars 2022) : ce qui y a changé est dit à la version lue suivante.',
    ]);
  });

  it('that may have begun earlier does not number its postponements', () => {
    const jalons = [jalon('a', { fin: '2023-06' }), jalon('a', { fin: '2024-01' })];
    const [last] = told(jalons, { entiere: false, reserves: ['Historique tronqué.'] }).versions;
    expect(last?.champs).toMatchObject([{ nature: 'report', rang: null }]);
  });
});

function told(jalons: readonly Jalon[], more: object = {}) {
  const dated = jalons.map((one, at) => ({ ...one, date: `2022-0${String(at + 1)}-10` }));
  const result = buildHistorique(readingOf(planAt({})), { jalons: dated, suivi: SUIVI, ...more });
  expect(RESULT_SCHEMAS['ptsm.historique'].strict().safeParse(result).error).toBeUndefined();
  return result;
}

function jalon(name: string, header: Header | 'illisible' | 'supprimee', body = ''): Jalon {
  const cote = typeof header === 'string' ? header : read(name, header, body);
  return { commit: 'c', date: '', auteur: 'Claire', message: 'Message', file: `fiches/${name}.md`, cote };
}

function read(name: string, header: Header, body: string): Cote {
  const { fiches, vocabulary } = planAt({ [name]: soundFiche(header, body) });
  const [fiche] = fiches;
  if (!fiche) throw new Error('the fiche of the test is not read');
  return { fiche, vocabulary };
}
