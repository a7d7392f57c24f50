import type { Fiche, Plan } from '../../fiche/plan.ts';

/** A value of a header that is not trusted: nothing of it is exported. */
export interface ValeurNonLue {
  readonly fichier: string;
  /** As the header has it, `budget.0.montant`. */
  readonly champ: string;
}

/** What the reading of these fiches left out: what is wrong in it is told by `ptsm valider`. */
export function nonLues(fiches: readonly Fiche[], { defects }: Plan): readonly ValeurNonLue[] {
  const files = new Set(fiches.map(({ file }) => file));
  const seen = new Set<string>();
  return defects.flatMap(({ file, code, field }) => {
    if (field === null || !files.has(file) || !LEFT_OUT.has(code)) return [];
    const key = JSON.stringify([file, field]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ fichier: file, champ: field }];
  });
}

/** Rules of the schema: a value that one of them names is absent from `champs`. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'annee-invalide',
  'axe-inconnu',
  'champ-inconnu',
  'date-de-tableur',
  'date-invalide',
  'forme-inattendue',
  'liste-attendue',
  'liste-trop-longue',
  'niveau-inconnu',
  'priorite-inconnue',
  'priorite-urgence',
  'public-inconnu',
  'secteur-inconnu',
  'status-inconnu',
  'titre-trop-long',
  'type-inattendu',
  'valeur-hors-bornes',
  'valeur-inconnue',
  'zero-en-tete',
]);
