import { descend } from '../../fiche/is-map.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import type { FieldChange, Plain } from '../field-change.ts';
import { headerData } from '../header-data.ts';
import { entryChanges, isMerged, knownTerms, listOf, rankOf, type Demande } from './declarations.ts';
import { isWord, wordsIn } from './mots.ts';

/** A status of the référentiel becomes a shade of itself, which reports count with it. @throws UsageError */
export function renameStatus(demande: Demande): readonly FieldChange[] {
  const { renommage, plan } = demande;
  const { ancien, nouveau, libelle } = renommage;
  const statut = plan.vocabulary.statuts.find(({ code }) => code === ancien);
  const isNational = statut?.sens === ancien;
  if (isMerged(renommage, plan)) {
    if (libelle !== null) throw labelled(nouveau);
    return isNational ? [] : entryChanges('statuts', demande);
  }
  if (isNational || !statut) {
    if (!isUsed(demande)) return [];
    if (!statut) throw unheardOf(demande);
    return shadeOf(demande);
  }
  const rank = String(rankOf(listOf(demande.data, 'statuts'), ancien));
  const label = libelle === null ? [] : [{ path: ['statuts', rank, 'libelle'], value: libelle }];
  return [...entryChanges('statuts', demande), ...label];
}

/** Declared with the meaning that it had; the territory's own label of it stays. */
function shadeOf({ data, renommage }: Demande): readonly FieldChange[] {
  const { ancien, nouveau, libelle } = renommage;
  const entries = listOf(data, 'statuts');
  const rank = rankOf(entries, ancien);
  const entry = { code: nouveau, libelle: libelle ?? labelFrom(nouveau), sens: ancien };
  if (rank === -1) return [added(entry, entries)];
  const hasLabel = libelle === null && descend(entries[rank], 'libelle') !== undefined;
  return Object.entries(entry)
    .filter(([key]) => key !== 'libelle' || !hasLabel)
    .map(([key, value]) => ({ path: ['statuts', String(rank), key], value }));
}

function added(entry: Plain, { length }: readonly unknown[]): FieldChange {
  return length === 0
    ? { path: ['statuts'], value: [entry] }
    : { path: ['statuts', String(length)], value: entry };
}

function isUsed({ plan, renommage: { ancien } }: Demande): boolean {
  return plan.fiches.some(({ text }) =>
    wordsIn(headerData(text)?.data, 'status').some((word) => isWord(word, ancien)),
  );
}

/** `mise-en-oeuvre` → « Mise en œuvre », to be mended by hand where it needs more. */
function labelFrom(code: string): string {
  const words = code.replaceAll('-', ' ').replace(/oeuvre/g, 'œuvre');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function labelled(nouveau: string): UsageError {
  return new UsageError(`« ${nouveau} » est déjà un statut : --libelle ne sert qu’à un nouveau`, {
    hint: 'changez son libellé dans ptsm.yaml (statuts:)',
  });
}

function unheardOf({ plan, renommage: { ancien, nouveau } }: Demande): UsageError {
  const known = knownTerms('status', plan.vocabulary).map(({ code }) => code);
  return new UsageError(`ni « ${ancien} » ni « ${nouveau} » ne sont des statuts connus`, {
    hint: `donnez-lui d’abord le nom d’un statut (${known.join(', ')})`,
  });
}
