import type { Valeur } from '../../../tableur/classeur.ts';
import type { Champ, Donnee } from './champ.ts';
import { isSansValeur } from './sans-valeur.ts';
import { textePropre } from './texte-propre.ts';
import type { Dit } from './valeur-lue.ts';

/** A cell before it is read: clean, null where it is empty or says nothing, which is then said. */
export function donneeOf(
  valeur: Valeur,
  champ: Pick<Champ, 'code' | 'libelle'>,
): { readonly donnee: Donnee | null; readonly dits: readonly Dit[] } {
  if (typeof valeur !== 'string') return { donnee: valeur, dits: [] };
  const { texte, dits } = textePropre(valeur);
  if (texte === '') return { donnee: null, dits };
  if (isSansValeur(texte, champ.code)) return { donnee: null, dits: [...dits, absent(texte, champ)] };
  return { donnee: texte, dits };
}

function absent(texte: string, { libelle }: Pick<Champ, 'libelle'>): Dit {
  const message = `« ${texte} » ne dit rien (${libelle}) : rien n’est écrit dans la fiche`;
  return { code: 'valeur-absente', gravite: 'info', message, cle: texte };
}
