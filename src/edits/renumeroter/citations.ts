import type { Plan } from '../../fiche/plan.ts';
import { headerData } from '../header-data.ts';
import { prosesOf, someOf } from '../renommer/citations.ts';
import type { Modification } from '../renommer/renommable.ts';
import { referencesIn } from './references.ts';
import type { Renumerotation } from './renumerotation.ts';

/** What names the fiche, or seems to, and stays as it is: a person has to look. */
export function citations(
  plan: Plan,
  demande: Renumerotation,
  changed: readonly Modification[],
): readonly string[] {
  return [...shared(plan, demande), ...already(plan, demande), ...sentences(plan, demande, changed)];
}

/** A number that two fiches had: what is said of it is said of the other from now on. */
function shared({ fiches }: Plan, { fiche }: Renumerotation): readonly string[] {
  const { id } = fiche.champs;
  const others = fiches.filter((one) => one !== fiche && id !== undefined && one.champs.id === id);
  if (id === undefined || others.length === 0) return [];
  const files = someOf(others.map(({ file }) => file));
  return [`Le n° ${id} est aussi celui de ${files} : ce qui cite la fiche ${id} n’est pas changé.`];
}

/** A number that no fiche has, and that some cite: of a fiche that is gone, perhaps. */
function already({ fiches }: Plan, { nouveau }: Renumerotation): readonly string[] {
  const citing = fiches.filter(({ text }) => referencesIn(headerData(text)?.data, nouveau).length > 0);
  if (citing.length === 0) return [];
  const files = someOf(citing.map(({ file }) => file));
  return [
    `Le n° ${nouveau} est déjà cité par ${files} (liens, remplace, fusionnee-dans) : est-ce bien cette fiche ?`,
  ];
}

function sentences(
  plan: Plan,
  { fiche }: Renumerotation,
  changed: readonly Modification[],
): readonly string[] {
  const { ref, champs } = fiche;
  if (champs.id !== ref) return [];
  const cited = citationOf(ref);
  const citing = prosesOf(plan, changed)
    .filter(({ text }) => cited.test(text))
    .map(({ path }) => path);
  if (citing.length === 0) return [];
  return [`« fiche ${ref} » est écrit dans le texte de ${someOf(citing)} : à relire à la main.`];
}

/** « fiche 12 », « la fiche-action n° 12 », « les fiches 7, 9 et 12 ». */
function citationOf(id: string): RegExp {
  const others = String.raw`(?:[\p{L}\p{N}]{1,4}(?:\s*,\s*|\s+(?:et|ou|à)\s+|-))*`;
  return new RegExp(
    String.raw`fiches?(?:[-\s]actions?)?\s+(?:n[°ºo]s?\s*)?${others}${id}(?![\p{L}\p{N}])`,
    'iu',
  );
}
