import { fold } from '../../../fiche/words/fold.ts';
import { scalar } from '../../../fiche/yaml/scalar.ts';
import { doubleQuoted } from '../../../fiche/yaml/write-scalar.ts';
import { printCible } from '../cible.ts';
import type { Cible } from '../tableau.ts';
import { REGLAGES_FILE, type ReglagesDeFeuille } from './reglages.ts';

/** What a person may do with each line, above them. */
const INTRODUCTION = `# ${REGLAGES_FILE} : comment « ptsm importer » lit les colonnes des tableaux.
#
# À gauche, le titre de la colonne tel qu’il est écrit dans le tableau. À droite, ce qu’elle devient :
#   un champ d’une fiche     axe, title, pilotes, budget.prevu 2024…
#   realisation              « Mise en œuvre en 2021 et reconduite en 2022 » : les années et le statut
#   corps Titre              une partie du texte de la fiche, sous ce titre
#   ignorer                  rien
feuilles:`;

/** `import.yaml`, a line a column, for a person to reread and change. */
export function reglagesText(entries: readonly ReglagesDeFeuille[], guesses: Guesses): string {
  return `${INTRODUCTION}\n${entries.map((one) => entryText(one, guesses)).join('')}`;
}

/** By title, what a column that is kept as words may be. */
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
