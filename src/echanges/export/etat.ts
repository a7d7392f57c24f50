/*
 * The sheet `_ptsm`: what was exported, as the base of a three-way merge. Its cells are all texts, made inert as the
 * others; a row is a record, told by its first cell, in any order:
 *
 *   ptsm.export  VERSION
 *   source       COMMIT  DATE  propre | modifie | hors-git          commit and date empty outside git
 *   colonne      SHEET  TITLE  ROLE  FIELD  KEY                      key empty where there is none
 *   fiche        FILE  NUMBER                                        number empty where the fiche has none
 *   case         SHEET  FILE  RANK  FIELD  KEY  CONTENT…             rank and key empty on « Fiches »
 *
 * CONTENT is the JSON of what the cell held, `62000` or `"en-cours"`, cut in as many cells as it needs. A cell that
 * held nothing has no record: a cell of an exported fiche, in an exported column, was empty. A row with another first
 * cell says nothing to this version.
 */

import type { ColonneExportee } from './modele.ts';

const MARQUE = 'ptsm.export';
const VERSION = '1';

/** Well below what a cell can hold, so that what makes a text inert fits in. */
const PIECE = 16_000;

export interface EtatExporte {
  readonly source: SourceExportee;
  readonly colonnes: readonly ColonneDeFeuille[];
  readonly fiches: readonly FicheExportee[];
  readonly cases: readonly CaseExportee[];
}

interface SourceExportee {
  readonly commit: string | null;
  readonly date: string | null;
  readonly etat: 'propre' | 'modifie' | 'hors-git';
}

export interface ColonneDeFeuille extends ColonneExportee {
  readonly feuille: string;
}

interface FicheExportee {
  readonly fichier: string;
  readonly id: string | null;
}

/** A cell that held something. */
export interface CaseExportee {
  readonly feuille: string;
  readonly fichier: string;
  /** Of an entry in its list, from 1; null on « Fiches ». */
  readonly rang: number | null;
  readonly champ: string;
  readonly cle: string | null;
  readonly contenu: string | number;
}

/** What the sheet holds, a text a cell. */
export function lignesDEtat({
  source,
  colonnes,
  fiches,
  cases,
}: EtatExporte): readonly (readonly string[])[] {
  return [
    [MARQUE, VERSION],
    ['source', source.commit ?? '', source.date ?? '', source.etat],
    ...colonnes.map(({ feuille, titre, role, champ, cle }) => [
      'colonne',
      feuille,
      titre,
      role,
      champ,
      cle ?? '',
    ]),
    ...fiches.map(({ fichier, id }) => ['fiche', fichier, id ?? '']),
    ...cases.map(({ feuille, fichier, rang, champ, cle, contenu }) => [
      'case',
      feuille,
      fichier,
      rang === null ? '' : String(rang),
      champ,
      cle ?? '',
      ...piecesOf(JSON.stringify(contenu)),
    ]),
  ];
}

/** The same read back; null where the sheet is not of an export that this version knows. */
export function parseEtat(lignes: readonly (readonly string[])[]): EtatExporte | null {
  const having = (first: string) => lignes.filter(([genre]) => genre === first).map(([, ...rest]) => rest);
  const [version] = having(MARQUE);
  const [source] = having('source');
  if (version?.[0] !== VERSION || !source) return null;
  return {
    source: sourceOf(source),
    colonnes: having('colonne').flatMap(colonneOf),
    fiches: having('fiche').map(([fichier = '', id = '']) => ({ fichier, id: id || null })),
    cases: having('case').flatMap(caseOf),
  };
}

type Texts = readonly string[];

const ETATS = ['propre', 'modifie', 'hors-git'] as const;
const ROLES = ['numero', 'fichier', 'rang', 'champ', 'cle'] as const;

function sourceOf([commit = '', date = '', etat = '']: Texts): SourceExportee {
  return {
    commit: commit || null,
    date: date || null,
    etat: ETATS.find((known) => known === etat) ?? 'modifie',
  };
}

function colonneOf([feuille = '', titre = '', role = '', champ = '', cle = '']: Texts): ColonneDeFeuille[] {
  const known = ROLES.find((one) => one === role);
  return known ? [{ feuille, titre, role: known, champ, cle: cle || null }] : [];
}

function caseOf([
  feuille = '',
  fichier = '',
  rang = '',
  champ = '',
  cle = '',
  ...pieces
]: Texts): CaseExportee[] {
  const contenu = contentOf(pieces.join(''));
  if (contenu === null) return [];
  return [{ feuille, fichier, rang: rang === '' ? null : Number(rang), champ, cle: cle || null, contenu }];
}

function contentOf(json: string): string | number | null {
  try {
    const content: unknown = JSON.parse(json);
    return typeof content === 'string' || typeof content === 'number' ? content : null;
  } catch {
    return null;
  }
}

/** Never within a character: half of one is none in a package. */
function piecesOf(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${String(PIECE)}}(?![\\uDC00-\\uDFFF])`, 'g')) ?? [];
}
