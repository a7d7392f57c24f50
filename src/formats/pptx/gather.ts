import { isBrief, type Partie, type Section } from './sections.ts';

/** Parts of one line that follow one another share a slide, each under its title. */
export function gatheredParts(parties: readonly Partie[]): readonly Partie[] {
  const kept: Partie[] = [];
  for (const partie of parties) {
    const last = kept.at(-1);
    const joins = partie.titre !== null && isBrief(partie);
    if (joins && last !== undefined && last.titre === null && isGathered(last))
      kept[kept.length - 1] = { titre: null, blocs: [...last.blocs, ...labelled(partie)] };
    else kept.push(joins ? { titre: null, blocs: labelled(partie) } : partie);
  }
  return kept;
}

function isGathered({ blocs }: Partie): boolean {
  return blocs[0]?.type === 'heading';
}

function labelled({ titre, blocs }: Partie): Partie['blocs'] {
  return [{ type: 'heading', depth: 4, children: [{ type: 'text', value: titre ?? '' }] }, ...blocs];
}

const OTHERS = 'Autres rubriques';

/** Sections of one line share a slide, where the last of them stood. */
export function gatheredSections(sections: readonly Section[]): readonly Section[] {
  const brief = sections.filter(isBriefSection);
  if (brief.length < 2) return sections;
  const blocs = brief.flatMap(({ titre, parties }) => labelled({ titre, blocs: parties[0]?.blocs ?? [] }));
  const together: Section = { titre: OTHERS, parties: [{ titre: null, blocs }] };
  return sections.flatMap((section) => {
    if (!brief.includes(section)) return [section];
    return section === brief.at(-1) ? [together] : [];
  });
}

function isBriefSection({ parties }: Section): boolean {
  const [only, ...others] = parties;
  return only !== undefined && others.length === 0 && only.titre === null && isBrief(only);
}
