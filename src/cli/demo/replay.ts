import type { NewCommit } from '../../io/fast-import.ts';
import type { Etape, Histoire } from './histoire.ts';
import { undoStep, type Tree } from './undo-step.ts';

/** Every commit from the first to the last, whose files are these. @throws Error where the story does not begin at nothing */
export function replay(final: Tree, { auteurs, etapes }: Histoire): readonly NewCommit[] {
  const trees = treesOf(final, etapes);
  const parents = parentsOf(etapes);
  return etapes.map((etape, index) => ({
    author: authorOf(auteurs, etape),
    date: etape.date,
    message: etape.message,
    parents: parents[index] ?? [],
    files: trees[index] ?? new Map(),
    tag: etape.etiquette && {
      name: etape.etiquette.nom,
      date: etape.etiquette.date,
      message: etape.etiquette.message,
    },
  }));
}

/** What stands after each step. */
function treesOf(final: Tree, etapes: readonly Etape[]): readonly Tree[] {
  const trees = etapes.reduceRight<readonly Tree[]>(
    ([tree = final, ...later], etape) => [undoStep(tree, etape), tree, ...later],
    [final],
  );
  const [first, ...others] = trees;
  if (first && first.size > 0)
    throw new Error(`histoire.yaml: never created: ${[...first.keys()].join(', ')}`);
  return others;
}

/** The ranks of the parents of each step: the last one of its branch, or of the main branch where it starts one. */
function parentsOf(etapes: readonly Etape[]): readonly (readonly number[])[] {
  const tips = new Map<string, number>();
  return etapes.map(({ branche, fusion }, index) => {
    const own = tips.get(branche) ?? tips.get('main');
    const merged = fusion === null ? undefined : tips.get(fusion);
    tips.set(branche, index);
    if (fusion !== null) tips.delete(fusion);
    return [own, merged].filter((rank) => rank !== undefined);
  });
}

function authorOf(auteurs: Histoire['auteurs'], { auteur }: Etape): NewCommit['author'] {
  const found = auteurs[auteur];
  if (found) return { name: found.nom, mail: found.mail };
  throw new Error(`histoire.yaml: « ${auteur} » is not among the authors`);
}
