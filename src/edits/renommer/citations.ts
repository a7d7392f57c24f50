import type { Plan } from '../../fiche/plan.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { plural } from '../../fiche/words/plural.ts';
import { NOMS, type Modification, type Renommage } from './renommable.ts';

/** A file in which people write sentences. */
export interface Prose {
  readonly path: string;
  readonly text: string;
}

/** What is written for people: the bodies of fiches, the coordinator's words, templates, and the reasons that `ptsm.yaml` gives. */
export function prosesOf(plan: Plan, changed: readonly Modification[]): readonly Prose[] {
  const { fiches, bilans, modeles, configurationFile } = plan;
  const texts = new Map(changed.map(({ path, from = path, after }) => [from, after]));
  const now = ({ path, text }: Prose) => ({ path, text: texts.get(path) ?? text });
  return [
    ...fiches.map(({ file, text, bodyStart }) => ({ path: file, text: text.slice(bodyStart) })),
    ...[...bilans.files, ...modeles.files].map(now),
    ...(configurationFile ? [withoutCodes(now(configurationFile))] : []),
  ];
}

/** A setting that is a code is no sentence. */
function withoutCodes({ path, text }: Prose): Prose {
  return { path, text: text.replace(/\b(?:code|sens|figure):\s*[^\s,}]+/g, '') };
}

/** Sentences that hold the former name: whether they mean it, a person has to say. */
export function citations(
  plan: Plan,
  renommage: Renommage,
  changed: readonly Modification[],
): readonly string[] {
  const { ancien, nouveau } = renommage;
  const pattern = citationOf(renommage);
  const citing = prosesOf(plan, changed)
    .filter(({ text }) => pattern.test(text.replaceAll(nouveau, '')))
    .map(({ path }) => path);
  return citing.length === 0
    ? []
    : [`« ${ancien} » est aussi écrit dans le texte de ${someOf(citing)} : à relire à la main.`];
}

/** A code that is a word of everyday French is one only between quotes. */
function citationOf({ champ, ancien }: Renommage): RegExp {
  const word = ancien.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  if (champ === 'axe') return new RegExp(`\\baxes?\\s+(?:n[°º]\\s*)?${word}(?![\\p{L}\\p{N}-])`, 'iu');
  const isPlain = !NOMS.some((one) => one === champ) && !ancien.includes('-');
  return isPlain
    ? new RegExp(`(?:[«"\`=]\\s*|status:\\s*)${word}(?![\\p{L}\\p{N}-])`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u');
}

const SHOWN = 6;

/** Files, the first ones by their names. */
export function someOf(paths: readonly string[]): string {
  const more = paths.length - SHOWN;
  return more > 1
    ? enumerate([...paths.slice(0, SHOWN), plural(more, 'autre fichier', 'autres fichiers')])
    : enumerate(paths);
}
