import { isMendable, type Finding } from '../fiche/finding.ts';
import { plural } from '../fiche/words/plural.ts';
import { countBySeverity } from '../figures/constats.ts';
import type { Result } from '../figures/result.ts';
import type { Document } from './document.ts';
import { paragraph, root } from './nodes.ts';
import { french } from './typography.ts';

type Corrections = Result<'ptsm.corrections'>;

/** The patch alone: what else there is to say is for the person who runs the command. */
export function renderPatch(patch: string): Document {
  if (patch === '') return root(paragraph('Rien à corriger automatiquement.'));
  return root({ type: 'code', lang: 'diff', value: patch.replace(/\n$/, '') });
}

export interface CorrectionsSummary extends Pick<Corrections, 'corrections' | 'ecartees' | 'ecrites'> {
  readonly remaining: readonly Finding[];
  /** Guesses were tried, too. */
  readonly probables: boolean;
}

/** What was, or would be, corrected; what was set aside; what is left to a person. */
export function correctionsSummary(input: CorrectionsSummary): readonly string[] {
  return [headline(input), ...setAside(input), ...left(input)].map(french);
}

function headline({ corrections, ecrites }: CorrectionsSummary): string {
  if (corrections.length === 0) return 'rien à corriger automatiquement';
  const files = new Set(corrections.map(({ file }) => file)).size;
  const count = plural(corrections.length, 'correction');
  const where = `dans ${plural(files, 'fiche')}`;
  return ecrites
    ? `${count} ${corrections.length > 1 ? 'écrites' : 'écrite'} ${where}`
    : `${count} ${where} ; pour ${corrections.length > 1 ? 'les écrire' : 'l’écrire'} : ptsm corriger --appliquer`;
}

function setAside({ ecartees }: CorrectionsSummary): readonly string[] {
  if (ecartees.length === 0) return [];
  return [
    `${plural(ecartees.length, 'correction écartée', 'corrections écartées')} :`,
    ...ecartees.map(
      ({ file, line, received, text, motif }) =>
        `  ${file}:${String(line)} : « ${received} » → « ${text} » : ${motif}`,
    ),
  ];
}

function left({ remaining, ecartees, probables }: CorrectionsSummary): readonly string[] {
  const { erreur, avertissement } = countBySeverity(remaining);
  const guesses = remaining.filter(({ fixes }) => fixes.some(({ certain }) => !certain)).length;
  // A file with more faults than are shown of a kind is not mended in one go.
  const isUnfinished = remaining.filter(isMendable).length > ecartees.length;
  const counts = [
    ...(erreur > 0 ? [plural(erreur, 'erreur')] : []),
    ...(avertissement > 0 ? [plural(avertissement, 'avertissement')] : []),
  ].join(' et ');
  return [
    ...(isUnfinished ? ['il reste des corrections sûres, que la prochaine commande montrera'] : []),
    ...(counts === '' ? [] : [`à corriger à la main : ${counts} ; pour les voir : ptsm valider`]),
    ...(guesses > 0 && !probables
      ? [
          `${plural(guesses, 'correction probable', 'corrections probables')}, à relire : ptsm corriger --probables`,
        ]
      : []),
  ];
}
