import { readTableaux } from '../../echanges/import/colonnes/read-tableaux.ts';
import { reglagesOf } from '../../echanges/import/reglages/reglages-of.ts';
import type { Tableau } from '../../echanges/import/tableau.ts';
import { readFiches } from '../../echanges/import/valeurs/read-fiches.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Classeur } from '../../tableur/classeur.ts';
import { lieuDuFichier } from '../../tableur/remarque.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { ImporterOptions } from './options.ts';
import type { FichiersLus } from './fichiers-lus.ts';
import type { ReglagesLus } from './reglages-for.ts';

interface Context {
  readonly reglages: ReglagesLus;
  readonly opened: OpenPlan;
}

/** The fiches that the tables of a file tell of, sheet by sheet: each may be read in its own way. */
export function understood(classeur: Classeur, options: ImporterOptions, context: Context): FichiersLus {
  const { tableaux, remarques } = readTables(classeur, options, context);
  const read = bySheet(tableaux).map((same) => readFiches(same, valuesOf(same, options, context)));
  const lignes = tableaux.flatMap((tableau) => tableau.lignes).length;
  return {
    fichiers: [{ nom: classeur.nom, classeur, tableaux, lignes }],
    fiches: read.flatMap(({ fiches }) => fiches),
    rendus: [],
    remarques: [
      ...usedReglages(classeur, context.reglages.path),
      ...remarques,
      ...read.flatMap((one) => one.remarques),
    ],
  };
}

function readTables(
  classeur: Classeur,
  { remplir, feuille, depuisTeteDeColonne }: ImporterOptions,
  { reglages: { reglages }, opened }: Context,
) {
  const { vocabulary } = opened.plan;
  const how = { reglages, remplir: remplir ?? false, feuilles: feuille, modele: depuisTeteDeColonne };
  return readTableaux(classeur, { ...how, vocabulary });
}

/** What `import.yaml` settles of the cells of a sheet, and `--valeur` over it. */
function valuesOf(
  [first]: readonly Tableau[],
  { valeur }: ImporterOptions,
  { reglages: { reglages }, opened }: Context,
) {
  const { lectures, separateurs, valeurs } = reglagesOf(reglages, first?.feuille ?? '');
  const given = { ...valeurs, ...Object.fromEntries(valeur) };
  return { vocabulary: opened.plan.vocabulary, lectures, separateurs, valeurs: given };
}

/** What was understood is decided by a file: it is said which. */
function usedReglages({ nom }: Classeur, path: string | null) {
  if (path === null) return [];
  const message = `lu selon les réglages de ${path}`;
  return [{ code: 'reglages-lus', gravite: 'info' as const, message, lieu: lieuDuFichier(nom), recu: null }];
}

/** Tables whose rows are checked against each other, in the order of the file. */
function bySheet(tableaux: readonly Tableau[]): readonly (readonly Tableau[])[] {
  return [...groupBy(tableaux, ({ feuille }) => feuille).values()];
}
