import { groupBy } from '../../../fiche/group-by.ts';
import { scalar } from '../../../fiche/yaml/scalar.ts';
import { doubleQuoted } from '../../../fiche/yaml/write-scalar.ts';
import { printCible } from '../cible.ts';
import type { Colonne, Tableau } from '../tableau.ts';
import { REGLAGES_FILE } from './reglages.ts';

/** What a person may do with each line, above them. */
const INTRODUCTION = `# ${REGLAGES_FILE} : comment « ptsm importer » lit les colonnes des tableaux.
#
# À gauche, le titre de la colonne tel qu’il est écrit dans le tableau. À droite, ce qu’elle devient :
#   un champ d’une fiche      axe, title, pilotes, budget.prevu 2024…
#   realisation               « Mise en œuvre en 2021 et reconduite en 2022 » : les années et le statut
#   corps Titre               une partie du texte de la fiche, sous ce titre
#   ignorer                   rien
`;

/** How the columns of tables are read, as a file that reads them the same way again. */
export function writeReglages(tableaux: readonly Tableau[]): string {
  const groups = tableaux.every((one) => agrees(one, tableaux)) ? [tableaux] : bySheet(tableaux);
  const isShared = groups.length < 2;
  const entries = groups.map((group) => entryOf(group, isShared ? null : (group[0]?.feuille ?? null)));
  return `${INTRODUCTION}feuilles:${entries.length === 0 ? ' []' : ''}\n${entries.join('')}`;
}

/** Whether each title means the same everywhere: then the names of sheets, that change each year, are left out. */
function agrees({ colonnes }: Tableau, tableaux: readonly Tableau[]): boolean {
  const said = new Map(colonnes.map((one) => [one.titre, printCible(one.cible)]));
  return tableaux
    .flatMap((one) => one.colonnes)
    .every(({ titre, cible }) => (said.get(titre) ?? printCible(cible)) === printCible(cible));
}

function bySheet(tableaux: readonly Tableau[]): readonly (readonly Tableau[])[] {
  return [...groupBy(tableaux, ({ feuille }) => feuille).values()];
}

function entryOf(tableaux: readonly Tableau[], feuille: string | null): string {
  const colonnes = tableaux.flatMap((one) => one.colonnes);
  const lines = distinct(colonnes).map(lineOf);
  const head = feuille === null ? '  - colonnes:' : `  - feuille: ${scalar(feuille)}\n    colonnes:`;
  return `${head}${lines.length === 0 ? ' {}' : ''}\n${lines.join('')}`;
}

function distinct(colonnes: readonly Colonne[]): readonly Colonne[] {
  return [...new Map(colonnes.map((one) => [one.titre, one])).values()];
}

function lineOf({ titre, cible, proposee }: Colonne): string {
  const maybe = proposee ? `  # ou bien : ${printCible(proposee)}` : '';
  return `      ${doubleQuoted(titre)}: ${scalar(printCible(cible))}${maybe}\n`;
}
