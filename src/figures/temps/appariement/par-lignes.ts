import { groupBy } from '../../../fiche/group-by.ts';
import { perFiche } from '../../../fiche/body/per-fiche.ts';
import type { Fiche } from '../../../fiche/plan.ts';
import type { Bouts, Paire } from './paire.ts';
import { bestFirst, type Candidate } from './best-first.ts';
import { bodyParts } from '../body-parts.ts';

/** A line that more fiches of one end hold comes from a template, and tells none from another. */
const MOST_HOLDERS = 2;
/** Characters: a short sentence may be written twice. */
const FEWEST = 40;
const SHARE = 0.5;

/** Fiches at least half of whose text, by whole lines, is the same. */
export function parLignes({ avant, apres }: Bouts, plans: Bouts): readonly Paire[] {
  if (avant.length === 0 || apres.length === 0) return [];
  const isOwn = ownLines(plans);
  const [before, after] = [avant, apres].map((fiches) => fiches.map((fiche) => ownTextOf(fiche, isOwn)));
  const pairs = bestFirst(candidates(before ?? [], after ?? []));
  return pairs.map((pair) => ({ ...pair, preuve: 'contenu', probable: true }));
}

interface OwnText {
  readonly fiche: Fiche;
  readonly lignes: readonly string[];
  readonly length: number;
}

function ownTextOf(fiche: Fiche, isOwn: (line: string) => boolean): OwnText {
  const lignes = textLines(fiche).filter(isOwn);
  return { fiche, lignes, length: lengthOf(lignes) };
}

function candidates(before: readonly OwnText[], after: readonly OwnText[]): readonly Candidate[] {
  const held = after.flatMap((one) => one.lignes.map((line) => ({ one, line })));
  const byLine = groupBy(held, ({ line }) => line);
  return before.flatMap(({ fiche, lignes, length }) => {
    const met = lignes.flatMap((line) => byLine.get(line) ?? []);
    return [...groupBy(met, ({ one }) => one)].flatMap(([other, shared]) => {
      const common = lengthOf(shared.map(({ line }) => line));
      const score = common / Math.max(length, other.length);
      return common >= FEWEST && score >= SHARE ? [{ avant: fiche, apres: other.fiche, score }] : [];
    });
  });
}

function ownLines(plans: Bouts): (line: string) => boolean {
  const [before, after] = [holders(plans.avant), holders(plans.apres)];
  return (line) => Math.max(before.get(line) ?? 0, after.get(line) ?? 0) <= MOST_HOLDERS;
}

function holders(fiches: readonly Fiche[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const line of fiches.flatMap(textLines)) count.set(line, (count.get(line) ?? 0) + 1);
  return count;
}

/** What is written in sentences, each line once: codes and titles of sections are those of other fiches too. */
const textLines = perFiche((fiche): readonly string[] => {
  const { title, objectif, calendrier, motif } = fiche.champs;
  const fields = [title, objectif, calendrier, motif].flatMap((text) => text?.split(/\r?\n/) ?? []);
  const lines = [...fields, ...bodyParts(fiche).flatMap(({ lignes }) => lignes)];
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
});

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((total, { length }) => total + length, 0);
}
