import { descend } from '../../fiche/is-map.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { TRANSVERSAL, termsFor, type Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { slug } from '../../fiche/words/slug.ts';
import type { Term } from '../../fiche/words/suggest.ts';
import { codeValue } from '../../fiche/schema/code-value.ts';
import type { FieldChange } from '../field-change.ts';
import { isWord } from './mots.ts';
import type { Renommable, Renommage } from './renommable.ts';

/** A renaming, and `ptsm.yaml` as YAML reads it. */
export interface Demande {
  readonly data: unknown;
  readonly renommage: Renommage;
  readonly plan: Plan;
}

/** The words that a field knows, none where it is free. */
export function knownTerms(champ: Renommable, vocabulary: Vocabulary): readonly Term[] {
  if (champ === 'thematiques') return vocabulary.thematiques;
  const isTransversal = champ === 'axe' && vocabulary.transversal;
  return [...termsFor(champ, vocabulary), ...(isTransversal ? [{ code: TRANSVERSAL, synonymes: [] }] : [])];
}

/** Whether the new name is one already: fiches of the former one join its own. */
export function isMerged({ champ, nouveau }: Renommage, { vocabulary }: Pick<Plan, 'vocabulary'>): boolean {
  return knownTerms(champ, vocabulary).some(({ code }) => code === nouveau);
}

/** An entry of a list of `ptsm.yaml` under its new code; it goes where that code is known already. */
export function entryChanges(list: string, demande: Demande): readonly FieldChange[] {
  const { data, renommage, plan } = demande;
  const entries = listOf(data, list);
  const rank = rankOf(entries, renommage.ancien);
  if (rank === -1) return [];
  const path = entries.length === 1 ? [list] : [list, String(rank)];
  if (isMerged(renommage, plan)) return [{ path, value: null }];
  refuseWords(renommage.nouveau);
  return [{ path: [list, String(rank), 'code'], value: codeValue(renommage.nouveau) }];
}

export function listOf(data: unknown, key: string): readonly unknown[] {
  const list = descend(data, key);
  return Array.isArray(list) ? list : [];
}

export function rankOf(entries: readonly unknown[], code: string): number {
  return entries.findIndex((entry) => isWord(descend(entry, 'code'), code));
}

/** @throws UsageError where a name is no code */
export function refuseWords(nouveau: string): void {
  if (/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/.test(nouveau)) return;
  throw new UsageError(`« ${nouveau} » n’est pas un code`, {
    hint: `attendu un nombre, ou des lettres sans accent, des chiffres et des tirets, par exemple « ${slug(nouveau) || 'en-cours'} » ; les mots pour les lecteurs vont dans ptsm.yaml (libelle, titre)`,
  });
}
