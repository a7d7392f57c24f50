import { descend } from '../../fiche/is-map.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { listed, unknownName } from '../../fiche/words/unknown-name.ts';
import { parseYaml } from '../../fiche/yaml/parse-yaml.ts';
import type { FieldChange } from '../field-change.ts';
import { entryChanges, isMerged, knownTerms, listOf, type Demande } from './declarations.ts';
import { renameStatus } from './rename-status.ts';
import type { Renommage } from './renommable.ts';

/** What changes in `ptsm.yaml` for a word to have another name. @throws UsageError where it may not have one */
export function configurationChanges(plan: Plan, renommage: Renommage): readonly FieldChange[] {
  const data = plan.configurationFile ? parseYaml(plan.configurationFile.text, 0).data : {};
  return RENAMERS[renommage.champ]?.({ data, renommage, plan }) ?? [];
}

/** A published figure, or a template, names its axis so. */
export function figureOfAxe(code: string): string {
  return `engagees-axe-${code}`;
}

type Renamer = (demande: Demande) => readonly FieldChange[];

const RENAMERS: Readonly<Partial<Record<Renommage['champ'], Renamer>>> = {
  status: renameStatus,
  axe: (demande) => [...declared('axes', demande), ...publishedFigures(demande)],
  publics: (demande) => declared('publics', demande),
  thematiques: (demande) => entryChanges('thematiques', demande),
};

const NATIONAUX = {
  axes: 'les axes nationaux gardent leur nom ; déclarez d’abord les vôtres dans ptsm.yaml (axes:)',
  publics:
    'les publics du décret gardent leur nom ; vous pouvez en déclarer d’autres dans ptsm.yaml (publics:)',
} as const;

/** A word of the national référentiel stays: what is counted by it would not be any more. */
function declared(list: keyof typeof NATIONAUX, demande: Demande): readonly FieldChange[] {
  const changes = entryChanges(list, demande);
  const { renommage, plan } = demande;
  const { champ, ancien } = renommage;
  const known = knownTerms(champ, plan.vocabulary);
  const isKnown = known.some(({ code }) => code === ancien);
  // A word that stands for nothing may be given the name of what was meant.
  if (changes.length > 0 || (!isKnown && isMerged(renommage, plan))) return changes;
  if (isKnown)
    throw new UsageError(`« ${ancien} » n’est pas déclaré dans ptsm.yaml (${list}:)`, {
      hint: NATIONAUX[list],
    });
  throw unknownName(`« ${ancien} » n’est pas déclaré dans ptsm.yaml (${list}:)`, ancien, {
    ...listed(
      'codes',
      known.map(({ code }) => code),
    ),
    names: known,
  });
}

/** @throws UsageError where the figure would be that of another axis */
function publishedFigures({ data, renommage, plan }: Demande): readonly FieldChange[] {
  const [former, figure] = [figureOfAxe(renommage.ancien), figureOfAxe(renommage.nouveau)];
  const ranks = listOf(data, 'chiffres-publies').flatMap((publie, rank) =>
    descend(publie, 'figure') === former ? [String(rank)] : [],
  );
  if (ranks.length > 0 && isMerged(renommage, plan))
    throw new UsageError(`ptsm.yaml rapproche le chiffre publié « ${former} », qui n’existerait plus`, {
      hint: 'retirez-le d’abord de chiffres-publies',
    });
  return ranks.map((rank) => ({ path: ['chiffres-publies', rank, 'figure'], value: figure }));
}
