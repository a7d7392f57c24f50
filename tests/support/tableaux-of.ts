import { printCible } from '../../src/echanges/import/cible.ts';
import { readTableaux, type ReadOptions } from '../../src/echanges/import/colonnes/read-tableaux.ts';
import type { LigneDeFiche, Tableau } from '../../src/echanges/import/tableau.ts';
import { parseReglages } from '../../src/echanges/import/reglages/parse-reglages.ts';
import type { Reglages } from '../../src/echanges/import/reglages/reglages.ts';
import { configurationSchema } from '../../src/fiche/vocabulary/configuration.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import type { Classeur } from '../../src/tableur/classeur.ts';
import { adresse, type Remarque } from '../../src/tableur/remarque.ts';
import { referentiel } from './referentiel.ts';

type Local = Parameters<typeof configurationSchema.parse>[0];

export function vocabularyWith(configuration: Local = {}) {
  return buildVocabulary(referentiel, configurationSchema.parse(configuration));
}

const NATIONAL = vocabularyWith();

export function lire(classeur: Classeur, options: Partial<ReadOptions> = {}) {
  return readTableaux(classeur, { vocabulary: NATIONAL, ...options });
}

export function reglagesIn(text: string): Reglages {
  const { reglages, remarques } = parseReglages({ fichier: 'import.yaml', text, champs: [] });
  if (remarques.length > 0) throw new Error(remarques.map(({ message }) => message).join('\n'));
  return reglages;
}

/** `{ 'Titre de l’action': 'title' }`; a guess has a question mark. */
export function sensOf(tableaux: readonly Tableau[]): Record<string, string> {
  return Object.fromEntries(
    tableaux.flatMap(({ colonnes }) =>
      colonnes.map(({ titre, cible, proposee }) => [
        titre,
        printCible(cible) + (proposee ? ` (${printCible(proposee)} ?)` : ''),
      ]),
    ),
  );
}

/** What each fiche says, by what its columns become. */
export function valeursOf(tableaux: readonly Tableau[]): Record<string, unknown>[] {
  return tableaux.flatMap(({ lignes }) => lignes.map(valeursIn));
}

function valeursIn({ cases }: LigneDeFiche): Record<string, unknown> {
  return Object.fromEntries(cases.map(({ colonne, valeur }) => [printCible(colonne.cible), valeur]));
}

export function codesOf(remarques: readonly Remarque[]): string[] {
  return remarques.map(({ code }) => code);
}

/** `B5 : « Axe 2 », repris de B3` */
export function ditsDe(code: string, remarques: readonly Remarque[]): string[] {
  return remarques
    .filter((one) => one.code === code)
    .map(({ lieu, message }) => `${adresse(lieu)} : ${message}`);
}
