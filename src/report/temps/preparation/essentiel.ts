import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import type { Changement } from '../../../figures/result.ts';
import { capital, lowered } from '../../typography.ts';
import { changementText } from '../changement-text.ts';
import type { Modifiee } from '../compared.ts';
import { few } from '../few.ts';

/** Fields that say what becomes of an action: a committee looks at these first. */
const MARQUANTS: readonly string[] = [
  'status',
  'debut',
  'fin',
  'pilotes',
  'title',
  'axe',
  'priority',
  'niveau',
  'ctsm',
  'fusionnee-dans',
];
/** Those that are told in full; the others are named, and « ptsm comparer » tells them. */
const DITS: readonly string[] = [...MARQUANTS, 'year', 'groupe'];
const NAMED = 6;

export function isMarquante({ champs }: Pick<Modifiee, 'champs'>): boolean {
  return champs.some(({ champ }) => MARQUANTS.includes(champ));
}

/** « Statut : à venir → en cours ; fin : juin 2025 → janvier 2026, +7 mois. Aussi : budget, « Bilan 2025 » » */
export function essentielText({ champs, sections }: Modifiee, vocabulary: Vocabulary): string {
  const told = DITS.flatMap((code) => champs.filter(({ champ }) => champ === code));
  const others = [...namesOf(champs), ...new Set(sections.map(sectionName))];
  const facts = told.map((changement) => lowered(changementText(changement, vocabulary))).join(' ; ');
  const named = few(others, NAMED);
  if (facts === '' || named === '') return capital(facts + named);
  return `${capital(facts)}. Aussi : ${named}`;
}

function namesOf(champs: readonly Changement[]): readonly string[] {
  return champs.filter(({ champ }) => !DITS.includes(champ)).map(({ libelle }) => lowered(libelle));
}

/** The year that is told, and not each of its headings. */
function sectionName({ titre }: Pick<Modifiee['sections'][number], 'titre'>): string {
  return titre === null ? 'début du texte' : `« ${titre.split(' › ', 1).join('')} »`;
}
