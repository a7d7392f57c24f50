import { flaw } from '../fiche/defect.ts';
import { sectionsOf } from '../fiche/body/sections.ts';
import type { Plan } from '../fiche/plan.ts';
import { eachFiche } from './each-fiche.ts';
import { avec, avecConfiguration } from './exemple.ts';
import type { Rule } from './rule.ts';
import { cite } from './words.ts';

interface EmptySection extends Pick<Rule, 'code' | 'severity' | 'titre' | 'pourquoi' | 'geste'> {
  /** Titles that `ptsm.yaml` asks for in the examples. */
  readonly sections: readonly string[];
  readonly concerns: (title: string, required: Plan['configuration']['sections']) => boolean;
}

/** A rule about a section with a title and nothing under it. */
export function emptySection({ sections, concerns, ...rule }: EmptySection): Rule {
  const exemple = (body: string) =>
    sections.length === 0
      ? avec('', body)
      : avecConfiguration(avec('', body), { sections }, `sections: [${sections.join(', ')}]`);
  return {
    ...rule,
    message: ({ received }) =>
      `la section ${cite(received.replace(/^#+\s*|(?<!\s)\s*\n[=-]+$/g, ''))} est vide, attendu un texte sous le titre`,
    exemples: {
      faux: exemple('## Indicateurs\n'),
      juste: exemple('## Indicateurs\n\nNombre d’adolescents accompagnés.\n'),
    },
    check: eachFiche((fiche, { plan: { configuration } }) =>
      sectionsOf(fiche)
        .filter(({ title, isEmpty }) => isEmpty && concerns(title, configuration.sections))
        .map(({ range }) => flaw(rule.code, range)),
    ),
  };
}
