import type { Plan } from '../../fiche/plan.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { plural } from '../../fiche/words/plural.ts';
import { headerData } from '../header-data.ts';
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

/** The former name where it stays: whether it is meant there, a person has to say. */
export function citations(
  plan: Plan,
  renommage: Renommage,
  changed: readonly Modification[],
): readonly string[] {
  const { ancien, nouveau } = renommage;
  const [said, word] = [citationOf(renommage), wordOf(ancien)];
  const holding = (proses: readonly Prose[], pattern: RegExp) =>
    proses.filter(({ text }) => pattern.test(text.replaceAll(nouveau, ''))).map(({ path }) => path);
  const unread = holding(halfReadHeaders(plan, changed), word);
  const citing = holding(prosesOf(plan, changed), said);
  return [
    ...(unread.length === 0
      ? []
      : [
          `« ${ancien} » reste dans l’en-tête de ${someOf(unread)}, qui ne se lit pas en entier : ptsm valider.`,
        ]),
    ...(citing.length === 0
      ? []
      : [`« ${ancien} » est aussi écrit dans le texte de ${someOf(citing)} : à relire à la main.`]),
  ];
}

/** Under a mistyped key, or where YAML is not read, a word is not known for what it is. */
function halfReadHeaders({ fiches }: Plan, changed: readonly Modification[]): readonly Prose[] {
  const texts = new Map(changed.map(({ path, after }) => [path, after]));
  return fiches.flatMap(({ file, text, bodyStart, misspelt }) => {
    const isWhole = misspelt.length === 0 && headerData(text)?.flaws.length === 0;
    const now = texts.get(file) ?? text;
    return isWhole ? [] : [{ path: file, text: now.slice(0, now.length - (text.length - bodyStart)) }];
  });
}

/** A code that is a word of everyday French is one only between quotes. */
function citationOf({ champ, ancien }: Renommage): RegExp {
  const word = escaped(ancien);
  if (champ === 'axe') return new RegExp(`\\baxes?\\s+(?:n[°º]\\s*)?${word}${END}`, 'iu');
  const isPlain = !NOMS.some((one) => one === champ) && !ancien.includes('-');
  return isPlain ? new RegExp(`(?:[«"\`=]\\s*|status:\\s*)${word}${END}`, 'u') : wordOf(ancien);
}

const END = '(?![\\p{L}\\p{N}-])';

function wordOf(ancien: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(ancien)}${END}`, 'u');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const SHOWN = 6;

/** Files, the first ones by their names. */
export function someOf(paths: readonly string[]): string {
  const more = paths.length - SHOWN;
  return more > 1
    ? enumerate([...paths.slice(0, SHOWN), plural(more, 'autre fichier', 'autres fichiers')])
    : enumerate(paths);
}
