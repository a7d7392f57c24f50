import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/figures/result.ts';
import { printMarkdown } from '../../../src/formats/markdown.ts';
import { printTerminal } from '../../../src/formats/terminal.ts';
import type { Document } from '../../../src/report/document.ts';
import { renderComparaison } from '../../../src/report/temps/comparaison.ts';
import { renderHistorique } from '../../../src/report/temps/historique.ts';
import {
  changementOf,
  nomOf,
  sameComparaison,
  sampleComparaison,
  vocabulary,
} from '../../support/comparaison-exemple.ts';

describe('a comparison', () => {
  it.each(['md', 'txt'] as const)('reads well as %s, to the letter', async (ending) => {
    const printed = await print(renderComparaison(sampleComparaison(), vocabulary, ending), ending);
    await expect(printed).toMatchFileSnapshot(`goldens/comparaison.${ending}`);
  });

  it('says plainly that nothing has changed, with the files as they are', async () => {
    const apres = { ...sameComparaison().apres, ref: null };
    const printed = await print(renderComparaison(sameComparaison({ apres }), vocabulary, 'md'), 'md');
    expect(printed).toContain('# Ce qui a changé depuis le COPIL de décembre 2023\n');
    expect(printed).toContain('**Rien n’a changé.** 80\u00A0fiches sont les mêmes');
    expect(printed).not.toContain('##');
  });
});

describe('the story of a fiche', () => {
  it.each(['md', 'txt'] as const)('reads well as %s, to the letter', async (ending) => {
    const printed = await print(renderHistorique(historique(), vocabulary, ending), ending);
    await expect(printed).toMatchFileSnapshot(`goldens/historique.${ending}`);
  });
});

it('the story of a fiche that is no more begins with who deleted it', async () => {
  const { versions, ...story } = historique();
  const gone = versions.map((one, at) =>
    at === 0 ? { ...one, etat: 'supprimee' as const, champs: [], sections: [] } : one,
  );
  const printed = await print(renderHistorique({ ...story, versions: gone }, vocabulary, 'md'), 'md');
  expect(printed).toContain('**Suppression** : 1er octobre 2024, par Claire Martin'.replace(' :', '\u00A0:'));
});

function historique(): Result<'ptsm.historique'> {
  const { schemaVersion, territoire, files, provenance } = sameComparaison();
  const version = {
    commit: 'c'.repeat(40),
    auteur: 'Claire Martin',
    file: 'fiches/17.md',
    fileAvant: null,
    champs: [],
    sections: [],
  };
  return {
    schemaVersion,
    kind: 'ptsm.historique',
    territoire,
    files,
    provenance,
    fiche: nomOf('17', 'Coordonner les soins somatiques et psychiatriques'),
    suivi: {
      ref: '17',
      file: 'fiches/17.md',
      creation: '2021-05-03',
      modification: '2024-10-01',
      commit: 'c'.repeat(40),
      auteur: 'Claire Martin',
      silence: 2,
      reports: 1,
    },
    versions: [
      {
        ...version,
        date: '2024-10-01',
        message: 'Repousser la coordination',
        etat: 'modifiee',
        champs: [changementOf('fin', ['2025-06', '2026-01'], { nature: 'report', mois: 7, rang: 1 })],
        sections: [{ titre: 'Bilan 2024', etat: 'nouvelle', ajoutees: 12, retirees: 0 }],
      },
      { ...version, date: '2023-02-01', message: 'Mettre en forme', etat: 'modifiee' },
      {
        ...version,
        date: '2022-01-10',
        message: 'Ranger les fiches',
        etat: 'deplacee',
        fileAvant: '17.md',
      },
      { ...version, date: '2021-09-01', message: '', etat: 'illisible' },
      { ...version, date: '2021-05-03', message: 'Écrire les fiches de l’arrêté', etat: 'creee' },
    ],
    reserves: [],
  };
}

/** At the width of a small terminal. */
async function print(document: Document, ending: 'md' | 'txt'): Promise<string> {
  const printer = ending === 'md' ? printMarkdown : printTerminal;
  const output = { data: () => null, document: () => document };
  return String(await printer(output, { width: 80, colour: 0, csv: 'fr' }));
}
