import { isOneOf } from '../fiche/body/known-section.ts';
import { sectionsOf } from '../fiche/body/sections.ts';
import type { Fiche } from '../fiche/plan.ts';
import { fieldNamed } from '../fiche/schema/fields.ts';
import type { FrontMatter } from '../fiche/schema/front-matter.ts';
import { isAbandonnee, isMiseEnOeuvre } from '../fiche/vocabulary/status.ts';
import { nameOf } from './actions.ts';
import { byRef } from './fiches.ts';
import type { Population } from './population.ts';
import type { Part } from './result.ts';

interface Besoin {
  readonly champ: keyof FrontMatter;
  /** Another field that says as much. */
  readonly ou?: keyof FrontMatter;
  /** Owed only by fiches that are, or were, carried out. */
  readonly miseEnOeuvre?: true;
  /** Words that may stand in the body, under a title of that name. */
  readonly section?: true;
}

/** What the three parts of the mandate rest on: actions, means, results; and the couverture. */
const BESOINS: readonly Besoin[] = [
  { champ: 'axe' },
  { champ: 'priority' },
  { champ: 'status' },
  { champ: 'year', miseEnOeuvre: true },
  { champ: 'objectif', section: true },
  { champ: 'pilotes' },
  { champ: 'publics' },
  { champ: 'budget', ou: 'financements' },
  { champ: 'indicateurs', miseEnOeuvre: true, section: true },
];

/** Fiches, not given up, that leave out what a bilan needs, and what they leave out. */
export function incompletes({ plan, fiches }: Population): Part<'incompletes'> {
  const { vocabulary } = plan;
  const owes = (fiche: Fiche, { champ, miseEnOeuvre }: Besoin) =>
    (champ !== 'axe' || vocabulary.axes.length > 0) &&
    (miseEnOeuvre === undefined || isMiseEnOeuvre(fiche, vocabulary));
  return byRef(fiches)
    .filter((fiche) => !isAbandonnee(fiche, vocabulary))
    .flatMap((fiche) => {
      const missing = BESOINS.filter((besoin) => owes(fiche, besoin) && !says(fiche, besoin));
      return missing.length === 0 ? [] : [{ ...nameOf(fiche, plan), manque: missing.map(labelOf) }];
    });
}

function says(fiche: Fiche, { champ, ou, section }: Besoin): boolean {
  const isFilled = (key: keyof FrontMatter) => {
    const value = fiche.champs[key];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  };
  if (isFilled(champ) || (ou !== undefined && isFilled(ou))) return true;
  const titles = [champ, fieldNamed(champ)?.libelle ?? champ];
  return (
    section === true && sectionsOf(fiche).some(({ title, isEmpty }) => !isEmpty && isOneOf(title, titles))
  );
}

/** « Budget ou financements » */
function labelOf({ champ, ou }: Besoin): string {
  const [label = '', ...others] = [champ, ou].flatMap((code) => fieldNamed(code ?? '')?.libelle ?? []);
  return [label, ...others.map((one) => one.toLowerCase())].join(' ou ');
}
