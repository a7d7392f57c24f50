import { printCible } from '../cible.ts';
import { COLONNE_D_AXE } from '../colonnes/colonne-d-axe.ts';
import type { Tableau } from '../tableau.ts';
import { SANS_REGLAGES, type Reglages, type ReglagesDeFeuille } from './reglages.ts';
import { isNamed, reglagesOf } from './reglages-of.ts';
import { reglagesText } from './reglages-text.ts';

export interface WriteOptions {
  /** What `import.yaml` says already: all of it is kept. */
  readonly reglages?: Reglages | undefined;
  /** Columns that `--remplir` names; true for merged cells. */
  readonly remplir?: boolean | readonly string[] | undefined;
  /** Sheets that `--feuille` names: only these are read again. */
  readonly feuilles?: readonly string[] | undefined;
}

/** How the columns of tables are read, as a file that reads them the same way again. */
export function writeReglages(tableaux: readonly Tableau[], options: WriteOptions = {}): string {
  const { reglages = SANS_REGLAGES } = options;
  const isShared =
    tableaux.every((one) => agrees(one, tableaux)) &&
    (options.feuilles ?? []).length === 0 &&
    reglages.feuilles.every(({ feuille }) => feuille === null);
  const entries = isShared ? [settled(tableaux, null, options)] : bySheet(tableaux, options);
  const guesses = new Map(
    tableaux.flatMap(({ colonnes }) => colonnes).map((one) => [one.titre, one.proposee]),
  );
  return reglagesText(entries, guesses);
}

/** Whether each title means the same everywhere: then the names of sheets, that change each year, are left out. */
function agrees({ colonnes }: Tableau, tableaux: readonly Tableau[]): boolean {
  const said = new Map(colonnes.map((one) => [one.titre, printCible(one.cible)]));
  return tableaux
    .flatMap((one) => one.colonnes)
    .every(({ titre, cible }) => (said.get(titre) ?? printCible(cible)) === printCible(cible));
}

function bySheet(tableaux: readonly Tableau[], options: WriteOptions): readonly ReglagesDeFeuille[] {
  const names = [...new Set(tableaux.map(({ feuille }) => feuille))];
  const others = (options.reglages ?? SANS_REGLAGES).feuilles.filter(
    ({ feuille }) => feuille === null || !names.some((name) => isNamed(feuille, name)),
  );
  const read = names.map((name) =>
    settled(
      tableaux.filter(({ feuille }) => feuille === name),
      name === '' ? null : name,
      options,
    ),
  );
  return [...others, ...read];
}

/** What was said before, then how each column was read. */
function settled(
  tableaux: readonly Tableau[],
  feuille: string | null,
  { reglages = SANS_REGLAGES, remplir = [] }: WriteOptions,
): ReglagesDeFeuille {
  const before = reglagesOf(reglages, feuille ?? '');
  const read = tableaux
    .flatMap(({ colonnes }) => colonnes)
    .filter(({ titre }) => titre !== COLONNE_D_AXE.titre)
    .map(({ titre, cible }) => [titre, cible] as const);
  const titres = new Set(read.map(([titre]) => titre));
  return {
    ...before,
    feuille,
    colonnes: new Map([...read, ...[...before.colonnes].filter(([titre]) => !titres.has(titre))]),
    remplir: remplir === true || before.remplir === true || [...namesIn(before.remplir), ...namesIn(remplir)],
  };
}

function namesIn(remplir: ReglagesDeFeuille['remplir']): readonly string[] {
  return typeof remplir === 'object' ? remplir : [];
}
