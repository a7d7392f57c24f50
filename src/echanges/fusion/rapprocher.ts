import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import type { CaseExportee, EtatExporte } from '../export/etat.ts';
import { isSame, type Contenu } from './contenu-rendu.ts';
import { rangsActuels } from './rangs-actuels.ts';
import type { CaseRendue, LigneRendue } from './rendu.ts';

export interface Etats {
  /** When it was exported. */
  readonly base: EtatExporte;
  /** The repository now, as an export would hold it. */
  readonly depot: EtatExporte;
  readonly plan: Plan;
}

/** A row that came back, beside what it was and what the repository holds now. */
export interface LigneRapprochee {
  readonly fiche: Fiche;
  readonly ligne: LigneRendue;
  /** Of an entry, where it is in its list now, from 0; -1 where it is not sure any more, null on « Fiches ». */
  readonly index: number | null;
  readonly triples: readonly Triple[];
  /** What the export had of it in columns that are not there any more. */
  readonly horsColonnes: boolean;
}

/** A cell three times. */
export interface Triple {
  readonly rendue: CaseRendue;
  readonly exporte: Contenu;
  readonly depot: Contenu;
}

export interface Rapprochement {
  readonly lignes: readonly LigneRapprochee[];
  readonly remarques: readonly Remarque[];
}

/** Every row whose fiche is still there; a changed row of another is told. */
export function rapprocher(known: readonly LigneRendue[], { base, depot, plan }: Etats): Rapprochement {
  const fiches = fichesOf(base, plan);
  const [then, now] = [casesOf(base), casesOf(depot)];
  const lignes: LigneRapprochee[] = [];
  const remarques: Remarque[] = [];
  for (const ligne of known) {
    const { feuille, fichier } = ligne;
    const fiche = fiches.get(fichier);
    const was = then(feuille, fichier);
    const is = fiche ? now(feuille, fiche.file) : [];
    const rang = ligne.rang === '' ? null : Number(ligne.rang);
    const current = rang === null ? null : (rangsActuels(was, is).get(rang) ?? null);
    const [exported, here] = [
      atRang(was, rang),
      rang !== null && current === null ? [] : atRang(is, current),
    ];
    const triples = ligne.cases.map((rendue) => ({
      rendue,
      exporte: heldBy(exported, rendue),
      depot: heldBy(here, rendue),
    }));
    if (fiche)
      lignes.push({
        fiche,
        ligne,
        index: rang === null ? null : (current ?? 0) - 1,
        triples,
        horsColonnes: triples.filter(({ exporte }) => exporte !== null).length < exported.length,
      });
    else if (triples.some(({ exporte, rendue }) => !isSame(exporte, rendue.contenu)))
      remarques.push(disappeared(ligne));
  }
  return { lignes, remarques };
}

/** The fiche of the repository behind a file of the export: the same file, or the same number where it moved. */
function fichesOf(base: EtatExporte, { fiches }: Plan): ReadonlyMap<string, Fiche> {
  const exported = new Set(base.fiches.map(({ fichier }) => fichier));
  const byFile = new Map(fiches.map((fiche) => [fiche.file, fiche]));
  const moved = groupBy(
    fiches.filter(({ file, champs: { id } }) => id !== undefined && !exported.has(file)),
    ({ champs: { id } }) => id,
  );
  const byId = groupBy(base.fiches, ({ id }) => id);
  return new Map(
    base.fiches.flatMap(({ fichier, id }) => {
      const [same, ...others] = id !== null && byId.get(id)?.length === 1 ? (moved.get(id) ?? []) : [];
      const fiche = byFile.get(fichier) ?? (others.length === 0 ? same : undefined);
      return fiche ? [[fichier, fiche] as const] : [];
    }),
  );
}

type Cases = readonly CaseExportee[];

function casesOf({ cases }: EtatExporte): (feuille: string, fichier: string) => Cases {
  const groups = groupBy(cases, ({ feuille, fichier }) => JSON.stringify([feuille, fichier]));
  return (feuille, fichier) => groups.get(JSON.stringify([feuille, fichier])) ?? [];
}

function atRang(cases: Cases, rang: number | null): Cases {
  return cases.filter((one) => one.rang === rang);
}

function heldBy(cases: Cases, { colonne: { champ, cle } }: CaseRendue): Contenu {
  return cases.find((one) => one.champ === champ && one.cle === cle)?.contenu ?? null;
}

function disappeared({ lieu, fichier }: LigneRendue): Remarque {
  return {
    code: 'fiche-disparue',
    gravite: 'avertissement',
    message: `la fiche ${fichier} n’est plus dans le dépôt : ce qui a changé sur cette ligne n’est pas repris`,
    lieu,
    recu: null,
  };
}
