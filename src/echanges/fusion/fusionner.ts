import { withChanges } from '../../edits/with-changes.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche } from '../../fiche/plan.ts';
import type { Classeur } from '../../tableur/classeur.ts';
import type { EtatExporte } from '../export/etat.ts';
import { FEUILLES } from '../export/modele.ts';
import { importFiches } from '../importation/import-fiches.ts';
import type { FicheImportee, Importation } from '../importation/importation.ts';
import { allOf, changesOf, type Change } from './changes-of.ts';
import { lignesRetirees, trierLignes } from './lignes-fautives.ts';
import { ajoutsOf } from './nouvelles.ts';
import { rapprocher, type Etats, type LigneRapprochee } from './rapprocher.ts';
import { readRendu } from './rendu.ts';
import { withoutEmpty } from './sans-vides.ts';

/** Three states merged: what changed in the sheet is written, but where the repository changed as well. */
export function fusionner(classeur: Classeur, etats: Etats): Importation {
  const { base, plan } = etats;
  const rendu = readRendu(classeur, base);
  const triees = trierLignes(rendu.lignes, base);
  const { lignes, remarques: disparues } = rapprocher(triees.connues, etats);
  const ajouts = ajoutsOf(triees.nouvelles, plan);
  const fusion = allOf([changesOf(lignes, { plan, enFeuilles: hasSheets(base) }), ajouts.entrees]);
  const creees = importFiches(ajouts.fiches, plan);
  return {
    fiches: [...changedFiches(fusion.changes, lignes), ...creees.fiches],
    conflits: fusion.conflits,
    remarques: [
      ...rendu.remarques,
      ...triees.remarques,
      ...disparues,
      ...fusion.remarques,
      ...ajouts.remarques,
      ...creees.remarques,
      ...(hasSheets(base) ? lignesRetirees(rendu.lignes, base, classeur.nom) : []),
    ],
  };
}

/** A workbook: a table does not tell which fiches were chosen for it. */
function hasSheets({ colonnes }: EtatExporte): boolean {
  return colonnes.some(({ feuille }) => feuille !== FEUILLES.fiches);
}

/** Every fiche that has a row, and those that only an added row changes. */
function changedFiches(
  changes: readonly Change[],
  lignes: readonly LigneRapprochee[],
): readonly FicheImportee[] {
  const byFiche = groupBy(changes, ({ fiche }) => fiche);
  const places = groupBy(
    [...lignes.map(({ fiche, ligne }) => [fiche, ligne.lieu] as const), ...changes.map(placeOf)],
    ([fiche]) => fiche,
  );
  return [...places].flatMap(([fiche, [first]]) =>
    first ? [ficheOf(fiche, byFiche.get(fiche) ?? [], first[1])] : [],
  );
}

function placeOf({ fiche, lieu }: Change) {
  return [fiche, { ...lieu, colonne: null }] as const;
}

function ficheOf(fiche: Fiche, changes: readonly Change[], lieu: FicheImportee['lieu']): FicheImportee {
  const { file: path, text: avant, champs } = fiche;
  const named = { id: champs.id ?? null, titre: champs.title ?? 'sans titre', lieu, path };
  const edits = withoutEmpty(
    fiche,
    changes.map(({ edit }) => edit),
  );
  const edited = edits.length === 0 ? { text: avant } : withChanges(avant, edits);
  if ('motif' in edited) return { etat: 'ecartee', ...named, motif: edited.motif };
  if (edited.text === avant) return { etat: 'inchangee', ...named };
  return { etat: 'modifiee', ...named, avant, apres: edited.text, champs: changes.map(({ said }) => said) };
}
