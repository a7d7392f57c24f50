import { fieldValue } from '../../fiche/field-value.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { LISTS } from '../dimension.ts';
import type { Changement } from '../result.ts';

/** What a fiche says of a field, with what tells it from another answer. */
export interface Dit {
  readonly dit: Changement['avant'];
  /** Equal where the data are, however they are written. */
  readonly key: string;
}

/** Lists of amounts: their order says nothing, but two equal lines add up. */
const SUMS: readonly string[] = ['budget', 'financements'];

/** A value written as one of these says nothing. */
const NOTHING = /^(?:|~|null|(["'])\s*\1|\[\s*\])$/i;
/** What a field says where nothing is written. */
const UNSAID: Readonly<Record<string, unknown>> = { diffusion: 'publique' };

export function ditOf(champ: string, fiche: Fiche, isSet = LISTS.includes(champ)): Dit {
  const valeur = fieldValue(fiche, champ);
  const written = writtenOf(champ, fiche);
  const isUnread = written !== null && (valeur === undefined || isSilent(champ, valeur));
  if (isUnread) return { dit: { etat: 'non-lu', valeur: null }, key: `non-lu ${oneLine(written)}` };
  if (valeur === undefined || isEmptyList(valeur))
    return { dit: { etat: 'absent', valeur: null }, key: 'absent' };
  const ordered = isSet || SUMS.includes(champ) ? sorted(valeur, isSet) : plain(valeur);
  return { dit: { etat: 'dit', valeur }, key: `dit ${JSON.stringify(ordered)}` };
}

/** The text of a value that says something else than its default, null where there is none. */
function writtenOf(champ: string, { text, places, misspelt }: Fiche): string | null {
  if (misspelt.includes(champ)) return '?';
  const range = places.values.get(champ);
  if (!places.keys.has(champ) || !range) return null;
  const written = text.slice(...range).trim();
  return NOTHING.test(written) || written.replace(/["']/g, '') === UNSAID[champ] ? null : written;
}

/** What the schema gives where a value was taken out. */
function isSilent(champ: string, valeur: unknown): boolean {
  return isEmptyList(valeur) || valeur === UNSAID[champ];
}

function isEmptyList(valeur: unknown): boolean {
  return Array.isArray(valeur) && valeur.length === 0;
}

function sorted(valeur: unknown, isSet: boolean): unknown {
  if (!Array.isArray(valeur)) return plain(valeur);
  const items = valeur.map((item) => JSON.stringify(plain(item))).sort();
  return isSet ? [...new Set(items)] : items;
}

/** Keys in order, texts on one line: neither the order of keys nor the breaks of lines are data. */
function plain(valeur: unknown): unknown {
  if (typeof valeur === 'string') return oneLine(valeur);
  if (Array.isArray(valeur)) return valeur.map(plain);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const entries = Object.entries(valeur).map(([key, value]) => [key, plain(value)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
