import { groupBy } from '../../fiche/group-by.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Importation } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, paragraph, tableau, textCell } from '../nodes.ts';
import { lieuText } from './lieux.ts';
import { said, shortened } from './said.ts';

type Fiche = Importation['fiches'][number];

/** What becomes of each row, a table for each fate, titles cut at `most` characters; those that change nothing are left to the summary. */
export function fichesBlocks(importation: Importation, most: number): readonly Block[] {
  const cut = {
    ...importation,
    fiches: importation.fiches.map((fiche) => ({ ...fiche, titre: shortened(fiche.titre, most) })),
  };
  return [...nouvelles(cut), ...modifiees(cut), ...ecartees(cut)];
}

function nouvelles({ fiches, fichiers, ecrites }: Importation): readonly Block[] {
  const shown = fiches.filter(({ etat }) => etat === 'nouvelle');
  if (shown.length === 0) return [];
  return [
    counted(ecrites ? 'Fiches créées' : 'Fiches à créer', shown),
    listOf('fiches-nouvelles', shown, fichiers),
  ];
}

/** A line a field: what it was, what it becomes. */
function modifiees({ fiches, fichiers, ecrites }: Importation): readonly Block[] {
  const shown = fiches.filter(({ etat }) => etat === 'modifiee');
  if (shown.length === 0) return [];
  const lignes = shown.flatMap(({ id, titre, champs, origine }) =>
    champs.map(({ libelle, avant, apres }) =>
      [id ?? titre, libelle, said(avant), said(apres), lieuText(origine, fichiers)].map(textCell),
    ),
  );
  return [
    counted(ecrites ? 'Fiches mises à jour' : 'Fiches à mettre à jour', shown),
    tableau({
      id: 'fiches-modifiees',
      titre: '',
      entetes: ['N°', 'Champ', 'Était', ecrites ? 'Est devenu' : 'Deviendrait', 'Lu dans'],
      lignes,
    }),
  ];
}

/** Those left aside for one reason stand together under it, the others each with its own. */
function ecartees({ fiches, fichiers }: Importation): readonly Block[] {
  const shown = fiches.filter(({ etat }) => etat === 'ecartee');
  if (shown.length === 0) return [];
  const reasons = [...groupBy(shown, ({ motif }) => motif).values()];
  const shared = reasons.filter((same) => same.length > 1);
  const alone = reasons.filter((same) => same.length === 1).flat();
  return [
    counted('Fiches écartées', shown),
    ...shared.flatMap((same) => [
      paragraph(`${plural(same.length, 'fiche')} : ${same[0]?.motif ?? ''}.`),
      listOf('fiches-ecartees', same, fichiers),
    ]),
    ...(alone.length === 0 ? [] : [reasonsOf(alone, fichiers)]),
  ];
}

function counted(titre: string, shown: readonly Fiche[]): Block {
  return heading(2, `${titre} (${String(shown.length)})`);
}

function listOf(id: string, fiches: readonly Fiche[], fichiers: Importation['fichiers']): Block {
  const lignes = fiches.map((fiche) =>
    [fiche.id ?? '—', fiche.titre, lieuText(fiche.origine, fichiers)].map(textCell),
  );
  return tableau({ id, titre: '', entetes: ['N°', 'Titre', 'Lue dans'], lignes });
}

function reasonsOf(fiches: readonly Fiche[], fichiers: Importation['fichiers']): Block {
  const lignes = fiches.map(({ id, titre, motif, origine }) =>
    [id ?? '—', titre, motif ?? '', lieuText(origine, fichiers)].map(textCell),
  );
  return tableau({
    id: 'fiches-ecartees',
    titre: '',
    entetes: ['N°', 'Titre', 'Pourquoi', 'Lue dans'],
    lignes,
  });
}
