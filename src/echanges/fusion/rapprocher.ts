import type { Fiche, Plan } from '../../fiche/plan.ts';
import type { CaseExportee, EtatExporte } from '../export/etat.ts';
import type { CaseRendue, LigneRendue } from './rendu.ts';

/** A cell three times: when it was exported, in the repository now, and as it came back. */
export interface Triple {
  readonly fiche: Fiche;
  readonly ligne: LigneRendue;
  readonly rendue: CaseRendue;
  readonly exporte: Contenu;
  readonly depot: Contenu;
}

export type Contenu = string | number | null;

/** The fiche of the repository behind a file of the export: the same file, or the same number where it moved. */
export function fichesOf(base: EtatExporte, { fiches }: Plan): ReadonlyMap<string, Fiche> {
  const byFile = new Map(fiches.map((fiche) => [fiche.file, fiche]));
  const byId = new Map(
    fiches.flatMap((fiche) => (fiche.ref === fiche.champs.id ? [[fiche.ref, fiche]] : [])),
  );
  return new Map(
    base.fiches.flatMap(({ fichier, id }) => {
      const fiche = byFile.get(fichier) ?? byId.get(id ?? '');
      return fiche ? [[fichier, fiche] as const] : [];
    }),
  );
}

/** What a state holds at the place of a returned cell. */
export function lookUp(
  cases: readonly CaseExportee[],
): (file: string, rank: number | null, cell: CaseRendue) => Contenu {
  const known = new Map(cases.map(({ contenu, ...place }) => [keyOf(place), contenu]));
  return (fichier, rang, { colonne: { feuille, champ, cle } }) =>
    known.get(keyOf({ feuille, fichier, rang, champ, cle })) ?? null;
}

function keyOf({ feuille, fichier, rang, champ, cle }: Omit<CaseExportee, 'contenu'>): string {
  return JSON.stringify([feuille, fichier, rang, champ, cle]);
}

/** Line breaks of another program and spaces around aside; a number is what its digits say. */
export function isSame(one: Contenu, other: Contenu): boolean {
  return normal(one) === normal(other);
}

function normal(content: Contenu): string {
  const text = String(content ?? '')
    .replaceAll('\r\n', '\n')
    .trim();
  return /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
}
