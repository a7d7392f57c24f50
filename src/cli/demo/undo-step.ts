import { withField, withoutBilan, withoutSection, withoutYear } from './edit-fiche.ts';
import type { Etape } from './histoire.ts';

/** Files by path: a text, or the bytes of a picture. */
export type Tree = ReadonlyMap<string, string | Uint8Array>;

/** The target that names every fiche: those without the words that changed keep theirs. */
const EVERY = '*';

type Words = Etape['textes'][string][number];

/** One text, as it was before. */
interface Edit {
  readonly target: string;
  readonly before: (text: string) => string;
}

/** The files as they were before a step. @throws Error where the step tells of what is not there */
export function undoStep(tree: Tree, step: Etape): Tree {
  const edited = editsOf(step).reduce(applyEdit, tree);
  const moved = movedBack(edited, step.deplace);
  const created = new Set(step.cree.flatMap((target) => pathsOf(moved, target)));
  return new Map([...moved, ...Object.entries(step.fichiers)].filter(([path]) => !created.has(path)));
}

function editsOf({ champs, annees, bilans, sections, textes }: Etape): readonly Edit[] {
  return [
    ...forEach(bilans, (year, target) => [{ target, before: (text) => withoutBilan(text, year) }]),
    ...forEach(annees, (year, target) => [{ target, before: (text) => withoutYear(text, year) }]),
    ...forEach(sections, (target, title) => [{ target, before: (text) => withoutSection(text, title) }]),
    ...forEach(textes, (target, words) => [{ target, before: (text) => withWords(text, words) }]),
    ...Object.entries(champs).flatMap(([target, fields]) =>
      Object.entries(fields).map(([field, value]): Edit => ({
        target,
        before: (text) => withField(text, field, value),
      })),
    ),
  ];
}

function forEach<T>(
  lists: Readonly<Record<string, readonly T[]>>,
  edits: (key: string, item: T) => readonly Edit[],
): readonly Edit[] {
  return Object.entries(lists).flatMap(([key, items]) => items.flatMap((item) => edits(key, item)));
}

function applyEdit(tree: Tree, edit: Edit): Tree {
  return new Map([
    ...tree,
    ...pathsOf(tree, edit.target).map((path) => [path, edited(tree, path, edit)] as const),
  ]);
}

/** @throws Error where the step changed nothing there */
function edited(tree: Tree, path: string, { target, before }: Edit): string {
  const after = textOf(tree, path);
  const text = before(after);
  if (text === after && target !== EVERY) throw new Error(`histoire.yaml: ${path}: nothing to undo`);
  return text;
}

function withWords(text: string, { apres, avant }: Words): string {
  const parts = text.split(apres);
  if (parts.length > 2) throw new Error(`histoire.yaml: « ${apres} » is there more than once`);
  return parts.join(avant);
}

/** The files that a target names, by path or by number. @throws Error where there is none */
function pathsOf(tree: Tree, target: string): readonly string[] {
  if (tree.has(target)) return [target];
  const fiches = [...tree.keys()].filter((path) => path.startsWith('fiches/'));
  const start = `---\nid: ${target}\n`;
  const named = target === EVERY ? fiches : fiches.filter((path) => textOf(tree, path).startsWith(start));
  if (named.length === 0) throw new Error(`histoire.yaml: « ${target} » names no file`);
  return named;
}

function textOf(tree: Tree, path: string): string {
  const content = tree.get(path);
  if (typeof content === 'string') return content;
  throw new Error(`histoire.yaml: ${path} is not a text`);
}

function movedBack(tree: Tree, ways: Etape['deplace']): Tree {
  const former = (path: string) => {
    const way = Object.entries(ways).find(([after]) => path.startsWith(after));
    return way === undefined ? path : way[1] + path.slice(way[0].length);
  };
  return new Map([...tree].map(([path, content]) => [former(path), content]));
}
