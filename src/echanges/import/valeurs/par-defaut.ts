import type { Plain } from '../../../edits/field-change.ts';
import type { Lieu } from '../../../tableur/remarque.ts';
import type { Constat } from './apport.ts';
import type { Brouillon } from './brouillon.ts';
import { champNamed } from './champ.ts';
import { plainValue } from './read-valeur.ts';
import { plainWords } from './plain-words.ts';
import type { ReglagesDeValeurs } from './reglages.ts';
import type { Dit } from './valeur-lue.ts';

/** `--valeur priority=6`: for a row that says nothing of it; a cell that is not read says something. */
export function parDefaut(
  { champs, nonLus }: Pick<Brouillon, 'champs' | 'nonLus'>,
  lieu: Lieu,
  reglages: ReglagesDeValeurs,
): { readonly champs: Readonly<Record<string, Plain>>; readonly constats: readonly Constat[] } {
  const missing = Object.entries(reglages.valeurs).filter(
    ([code]) => !Object.hasOwn(champs, code) && !nonLus.has(code),
  );
  const read = missing.map(([code, given]) => ({
    code,
    given,
    valeur: plainValue(given, champNamed(code, reglages)),
  }));
  const kept = read.flatMap(({ code, valeur }) => (valeur === null ? [] : [[code, valeur] as const]));
  return {
    champs: Object.fromEntries(kept),
    constats: read.map((one) => ({ dit: said(one, reglages), lieu, recu: null })),
  };
}

function said(
  { code, given, valeur }: { readonly code: string; readonly given: Plain; readonly valeur: Plain | null },
  reglages: ReglagesDeValeurs,
): Dit {
  const { libelle, forme } = champNamed(code, reglages);
  const words = plainWords(given);
  const message =
    valeur === null
      ? `la valeur demandée « ${code}=${words} » ne convient pas (${libelle}), attendu ${forme}`
      : `« ${code}: ${words} » (${libelle}) est donné, comme demandé, aux lignes qui n’en disent rien`;
  return { code: 'valeur-par-defaut', gravite: valeur === null ? 'erreur' : 'info', message, cle: code };
}
