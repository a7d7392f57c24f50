import { fold } from '../../../fiche/words/fold.ts';
import { scalar } from '../../../fiche/yaml/scalar.ts';
import { doubleQuoted } from '../../../fiche/yaml/write-scalar.ts';
import { printCible } from '../cible.ts';
import { COLONNE_D_AXE } from '../colonnes/colonne-d-axe.ts';
import type { Cible, Tableau } from '../tableau.ts';
import { REGLAGES_FILE, SANS_REGLAGES, type Reglages, type ReglagesDeFeuille } from './reglages.ts';
import { isNamed, reglagesOf } from './reglages-of.ts';

export interface WriteOptions {
  /** What `import.yaml` says already: all of it is kept. */
  readonly reglages?: Reglages | undefined;
  /** Columns that `--remplir` names; true for merged cells. */
  readonly remplir?: boolean | readonly string[] | undefined;
  /** Sheets that `--feuille` names: only these are read again. */
  readonly feuilles?: readonly string[] | undefined;
}

/** What a person may do with each line, above them. */
const INTRODUCTION = `# ${REGLAGES_FILE} : comment « ptsm importer » lit les colonnes des tableaux.
#
# À gauche, le titre de la colonne tel qu’il est écrit dans le tableau. À droite, ce qu’elle devient :
#   un champ d’une fiche     axe, title, pilotes, budget.prevu 2024…
#   realisation              « Mise en œuvre en 2021 et reconduite en 2022 » : les années et le statut
#   corps Titre              une partie du texte de la fiche, sous ce titre
#   ignorer                  rien
feuilles:`;

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
  return `${INTRODUCTION}\n${entries.map((one) => entryText(one, guesses)).join('')}`;
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

type Guesses = ReadonlyMap<string, Cible | undefined>;

function entryText(entry: ReglagesDeFeuille, guesses: Guesses): string {
  const { feuille, entete, remplir, colonnes, lectures, separateurs, valeurs } = entry;
  const filled = remplir === true || (typeof remplir === 'object' && remplir.length > 0) ? remplir : null;
  const blocks = [
    ...(feuille === null ? [] : [`feuille: ${textValue(feuille)}\n`]),
    ...(entete === null ? [] : [`entete: [${entete.join(', ')}]\n`]),
    ...(filled === null ? [] : [`remplir: ${value(filled)}\n`]),
    ...block(
      'colonnes',
      [...distinct(colonnes)].map(([titre, cible]) => lineOf(titre, cible, guesses)),
    ),
    ...block(
      'lectures',
      Object.entries(lectures).map(([champ, said]) => `${textValue(champ)}: ${map(said)}\n`),
    ),
    ...block('separateurs', lines(separateurs)),
    ...block('valeurs', lines(valeurs)),
  ];
  return blocks.length === 0
    ? '  - {}\n'
    : `  - ${blocks
        .join('')
        .trimStart()
        .replace(/\n(?=.)/g, '\n    ')}`;
}

function block(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${name}:\n${lines.map((line) => `  ${line}`).join('')}`];
}

function lines(map: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(map).map(([name, said]) => `${textValue(name)}: ${value(said)}\n`);
}

function lineOf(titre: string, cible: Cible, guesses: Guesses): string {
  const guess = guesses.get(titre);
  const maybe = guess && cible.genre === 'section' ? `  # ou bien : ${printCible(guess)}` : '';
  return `${doubleQuoted(titre)}: ${textValue(printCible(cible))}${maybe}\n`;
}

/** YAML holds keys that differ only by case or accents for one key. */
function distinct(colonnes: ReadonlyMap<string, Cible>): ReadonlyMap<string, Cible> {
  const kept = new Map<string, readonly [string, Cible]>();
  for (const [titre, cible] of colonnes) if (!kept.has(fold(titre))) kept.set(fold(titre), [titre, cible]);
  return new Map(kept.values());
}

function map(said: Readonly<Record<string, unknown>>): string {
  return `{ ${Object.entries(said)
    .map(([name, one]) => `${JSON.stringify(name)}: ${value(one)}`)
    .join(', ')} }`;
}

function value(said: unknown): string {
  if (Array.isArray(said)) return `[${said.map((one) => value(one)).join(', ')}]`;
  return typeof said === 'string' ? textValue(said) : String(said);
}

/** A text that YAML would read as a number stays a text; a line break, an escape. */
function textValue(text: string): string {
  if (/[\p{Cc}\p{Cf}]/u.test(text)) return JSON.stringify(text);
  return Number.isNaN(Number(text)) ? scalar(text) : doubleQuoted(text);
}
