import { withChanges } from '../../edits/with-changes.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import type { Classeur } from '../../tableur/classeur.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import type { EtatExporte } from '../export/etat.ts';
import { FEUILLES } from '../export/modele.ts';
import { importFiches } from '../importation/import-fiches.ts';
import type { Conflit, FicheImportee, Importation } from '../importation/importation.ts';
import { changesOf, shown, type Change } from './changes-of.ts';
import { lignesFautives, lignesRetirees } from './lignes-fautives.ts';
import { entreesNouvelles, fichesNouvelles } from './nouvelles.ts';
import { fichesOf, isSame, lookUp, type Triple } from './rapprocher.ts';
import { readRendu, type LigneRendue } from './rendu.ts';

export interface Etats {
  /** When it was exported. */
  readonly base: EtatExporte;
  /** The repository now, as an export would hold it. */
  readonly depot: EtatExporte;
  readonly plan: Plan;
}

/** Three states merged: what changed in the sheet is written, but where the repository changed as well. */
export function fusionner(classeur: Classeur, etats: Etats): Importation {
  const { lignes, remarques } = readRendu(classeur, etats.base);
  const known = lignes.filter((ligne) => !isNew(ligne));
  const wrong = lignesFautives(known, etats.base);
  const { triples, gone } = compared(known, etats);
  const changed = triples.filter(
    ({ exporte, depot, rendue }) => !isSame(exporte, rendue.contenu) && !isSame(depot, rendue.contenu),
  );
  const isConflict = ({ exporte, depot }: Triple) => !isSame(exporte, depot);
  const read = changesOf(
    changed.filter((one) => !isConflict(one)),
    etats.plan.vocabulary,
  );
  const added = addedBy(lignes.filter(isNew), etats.plan);
  return {
    fiches: [
      ...edited([...read.changes, ...added.changes], known, fichesOf(etats.base, etats.plan)),
      ...added.fiches,
    ],
    conflits: changed.filter(isConflict).map(conflitOf),
    remarques: [
      ...remarques,
      ...wrong,
      ...gone,
      ...read.remarques,
      ...added.remarques,
      ...lignesRetirees(known, etats.base, classeur.nom),
    ],
  };
}

/** A fiche without a file, an entry without a rank: a person added it. */
function isNew({ feuille, fichier, rang }: LigneRendue): boolean {
  return feuille === FEUILLES.fiches ? fichier === '' : rang === null;
}

function addedBy(added: readonly LigneRendue[], plan: Plan) {
  const entries = entreesNouvelles(added, plan);
  const fresh = fichesNouvelles(added, plan.vocabulary);
  const created = importFiches(fresh.fiches, plan);
  return {
    changes: entries.changes,
    fiches: created.fiches,
    remarques: [...entries.remarques, ...fresh.remarques, ...created.remarques],
  };
}

/** Every cell of the rows whose fiche is still there, with what it held and holds. */
function compared(known: readonly LigneRendue[], { base, depot, plan }: Etats) {
  const fiches = fichesOf(base, plan);
  const [then, now] = [lookUp(base.cases), lookUp(depot.cases)];
  const triples: Triple[] = [];
  const gone: Remarque[] = [];
  for (const ligne of known) {
    const { fichier, rang } = ligne;
    const fiche = fiches.get(fichier);
    const cells = ligne.cases.map((rendue) => ({ ligne, rendue, exporte: then(fichier, rang, rendue) }));
    if (fiche)
      triples.push(...cells.map((cell) => ({ ...cell, fiche, depot: now(fiche.file, rang, cell.rendue) })));
    else if (cells.some(({ exporte, rendue }) => !isSame(exporte, rendue.contenu)))
      gone.push(disappeared(ligne));
  }
  return { triples, gone };
}

function disappeared({ lieu, fichier }: LigneRendue): Remarque {
  return {
    code: 'fiche-disparue',
    gravite: 'avertissement',
    message: `la fiche ${fichier} n’est plus dans le dépôt : ce qui a changé sur cette ligne n’est pas repris`,
    lieu,
    recu: null,
  };
}

function conflitOf({ fiche, rendue, exporte, depot }: Triple): Conflit {
  const { champ, cle } = rendue.colonne;
  return {
    ref: fiche.ref,
    champ: cle === null ? champ : `${champ}.${cle}`,
    exporte: shown(exporte),
    depot: shown(depot),
    tableur: shown(rendue.contenu),
    lieu: rendue.lieu,
  };
}

/** The fiches of the rows of « Fiches », and those that other sheets change. */
function edited(
  changes: readonly Change[],
  known: readonly LigneRendue[],
  fiches: ReadonlyMap<string, Fiche>,
): readonly FicheImportee[] {
  const byFiche = groupBy(changes, ({ fiche }) => fiche);
  const rows = known.flatMap((ligne) => {
    const fiche = fiches.get(ligne.fichier);
    return fiche ? [[fiche, ligne] as const] : [];
  });
  return [...new Map(rows.toReversed()).entries()]
    .toReversed()
    .map(([fiche, { lieu }]) => editedFiche(fiche, byFiche.get(fiche) ?? [], lieu));
}

function editedFiche(fiche: Fiche, changes: readonly Change[], lieu: LigneRendue['lieu']): FicheImportee {
  const names = {
    id: fiche.champs.id ?? null,
    titre: fiche.champs.title ?? 'sans titre',
    lieu,
    path: fiche.file,
  };
  if (changes.length === 0) return { etat: 'inchangee', ...names };
  const text = withChanges(
    fiche.text,
    changes.map(({ edit }) => edit),
  );
  if ('motif' in text) return { etat: 'ecartee', ...names, motif: text.motif };
  const champs = changes.map(({ said }) => said);
  return { etat: 'modifiee', ...names, avant: fiche.text, apres: text.text, champs };
}
