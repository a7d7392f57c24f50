import type { BilanAnnuel } from '../fiche/bilans/bilan-annuel.ts';
import { headingsOf } from '../fiche/body/headings.ts';
import type { Plan } from '../fiche/plan.ts';
import type { Part } from './result.ts';

/** What the coordinator wrote for a year, a section a title; null where there is no such file, or no year. */
export function parolesOf({ bilans: { annuels } }: Plan, annee: number | null): Part<'paroles'> {
  const found = annuels.find((one) => one.annee === annee);
  if (!found) return null;
  const { path, copil, presents } = found;
  return { fichier: path, copil, presents, sections: sectionsOf(found) };
}

/** Sections are those of the highest title: what is below stays in them. Text before the first has no title. */
function sectionsOf(bilan: BilanAnnuel): NonNullable<Part<'paroles'>>['sections'] {
  const { text, bodyStart } = bilan;
  const headings = headingsOf(bilan);
  const top = Math.min(...headings.map(({ level }) => level));
  const titles = headings.filter(({ level }) => level === top);
  const starts = [
    { titre: null, start: bodyStart, end: bodyStart },
    ...titles.map(({ title, range: [start, end] }) => ({ titre: title, start, end })),
  ];
  return starts
    .map(({ titre, end }, index) => ({ titre, texte: text.slice(end, starts[index + 1]?.start).trim() }))
    .filter(({ texte }) => texte !== '');
}
