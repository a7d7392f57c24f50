import { descend } from '../../fiche/is-map.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { termsFor } from '../../fiche/vocabulary/vocabulary.ts';
import { parseYaml } from '../../fiche/yaml/parse-yaml.ts';
import type { FieldChange, Plain } from '../field-change.ts';
import { codeOf, isWord } from './rename-in-fiche.ts';
import type { Renommage } from './renommable.ts';

/** What changes in `ptsm.yaml` for a word to have another name. @throws UsageError where it may not have one */
export function configurationChanges(plan: Plan, renommage: Renommage): readonly FieldChange[] {
  const data = plan.configurationFile ? parseYaml(plan.configurationFile.text, 0).data : {};
  return RENAMERS[renommage.champ]?.(data, renommage, plan) ?? [];
}

type Renamer = (data: unknown, renommage: Renommage, plan: Plan) => readonly FieldChange[];

const RENAMERS: Readonly<Partial<Record<Renommage['champ'], Renamer>>> = {
  status: renameStatus,
  axe: (data, renommage) => [...declared('axes', data, renommage), ...figuresOf(data, renommage)],
  publics: (data, renommage) => declared('publics', data, renommage),
  thematiques: (data, renommage) => codeIn('thematiques', data, renommage),
};

/** A word of the national référentiel stays: what is counted by it would not be any more. */
function declared(list: 'axes' | 'publics', data: unknown, renommage: Renommage): readonly FieldChange[] {
  const changes = codeIn(list, data, renommage);
  if (changes.length > 0) return changes;
  throw new UsageError(`« ${renommage.ancien} » n’est pas de ceux que ptsm.yaml déclare (${list}:)`, {
    hint:
      list === 'axes'
        ? 'les trois axes nationaux gardent leur nom ; déclarez d’abord les vôtres dans ptsm.yaml (axes:)'
        : 'les publics du décret gardent leur nom ; vous pouvez en déclarer d’autres dans ptsm.yaml (publics:)',
  });
}

/** The entry goes where the new name has one already. */
function codeIn(list: string, data: unknown, { ancien, nouveau }: Renommage): readonly FieldChange[] {
  const entries = listOf(data, list);
  const rank = rankOf(entries, ancien);
  if (rank === -1) return [];
  const path = [list, String(rank)];
  return rankOf(entries, nouveau) === -1
    ? [{ path: [...path, 'code'], value: codeOf(nouveau) }]
    : [{ path, value: null }];
}

/** A published figure names its axis. */
function figuresOf(data: unknown, { ancien, nouveau }: Renommage): readonly FieldChange[] {
  return listOf(data, 'chiffres-publies').flatMap((publie, rank) =>
    descend(publie, 'figure') === `engagees-axe-${ancien}`
      ? [{ path: ['chiffres-publies', String(rank), 'figure'], value: `engagees-axe-${nouveau}` }]
      : [],
  );
}

/** A status of the référentiel becomes a shade of itself, which reports count with it. */
function renameStatus(data: unknown, renommage: Renommage, { vocabulary }: Plan): readonly FieldChange[] {
  const { ancien, nouveau, libelle } = renommage;
  const statut = vocabulary.statuts.find(({ code }) => code === ancien);
  const isKnown = termsFor('status', vocabulary).some(({ code }) => code === nouveau);
  const isNational = statut?.sens === ancien;
  if (isKnown) return isNational ? [] : codeIn('statuts', data, renommage);
  const entries = listOf(data, 'statuts');
  const rank = rankOf(entries, ancien);
  if (!isNational) return codeIn('statuts', data, renommage);
  if (rank !== -1)
    return [
      { path: ['statuts', String(rank), 'code'], value: nouveau },
      { path: ['statuts', String(rank), 'sens'], value: ancien },
    ];
  const entry: Plain = { code: nouveau, libelle: libelle ?? labelFrom(nouveau), sens: ancien };
  return [
    entries.length === 0
      ? { path: ['statuts'], value: [entry] }
      : { path: ['statuts', String(entries.length)], value: entry },
  ];
}

/** `mise-en-oeuvre` → « Mise en œuvre », to be mended by hand where it needs more. */
function labelFrom(code: string): string {
  const words = code.replaceAll('-', ' ').replace(/oeuvre/g, 'œuvre');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function listOf(data: unknown, key: string): readonly unknown[] {
  const list = descend(data, key);
  return Array.isArray(list) ? list : [];
}

function rankOf(entries: readonly unknown[], code: string): number {
  return entries.findIndex((entry) => isWord(descend(entry, 'code'), code));
}
