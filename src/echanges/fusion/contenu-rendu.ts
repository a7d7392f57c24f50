import { isJour, type Valeur } from '../../tableur/classeur.ts';
import { fidele } from '../../tableur/texte-inerte.ts';

/** What a cell holds, null where it is empty; a date in ISO. */
export type Contenu = string | number | null;

/** The text that was exported, or that a person typed. */
export function contenuOf(valeur: Valeur): Contenu {
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'number' || valeur === null) return valeur;
  const text = isJour(valeur) ? valeur.jour : fidele(valeur.replace(/\r\n?/g, '\n')).trim();
  return text === '' ? null : text;
}

export function textOfCase(valeur: Valeur): string {
  return shown(contenuOf(valeur));
}

export function shown(contenu: Contenu): string {
  return String(contenu ?? '');
}

/** Ends of line and spaces around aside, which programs and YAML change; a number is what its digits say. */
export function isSame(one: Contenu, other: Contenu): boolean {
  return normal(one) === normal(other);
}

function normal(content: Contenu): string {
  const text = shown(content).replace(/\r\n?/g, '\n').trim();
  return typeof content === 'string' && /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
}
