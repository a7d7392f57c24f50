import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { writePart } from '../../fiche/cellule/part.ts';
import { partShape } from '../../fiche/cellule/read-entries.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { shortened } from '../../tableur/ecriture/long-text.ts';
import {
  colonnesDesEntrees,
  colonnesDesFiches,
  FEUILLES,
  FEUILLES_D_ENTREES,
  isEntrees,
  type ChampDEntrees,
  type ColonneExportee,
} from './modele.ts';

/** One of the sheets that come back, before it has a look. */
export interface TableExportee {
  readonly feuille: string;
  readonly colonnes: readonly ColonneExportee[];
  readonly lignes: readonly LigneExportee[];
}

interface LigneExportee {
  readonly fichier: string;
  /** Of an entry in its list, from 1; null for a fiche. */
  readonly rang: number | null;
  readonly contenus: readonly Contenu[];
}

type Contenu = string | number | null;

/** The fiches, then each of their lists of entries. */
export function tablesExportees(fiches: readonly Fiche[], plan: Plan): readonly TableExportee[] {
  const champs = Object.keys(FEUILLES_D_ENTREES).filter(isEntrees);
  return [ficheTable(fiches, plan), ...champs.map((champ) => entryTable(champ, fiches, plan))];
}

function ficheTable(fiches: readonly Fiche[], { vocabulary }: Plan): TableExportee {
  const colonnes = colonnesDesFiches(vocabulary);
  const lignes = fiches.map((fiche) => ({
    fichier: fiche.file,
    rang: null,
    contenus: colonnes.map((colonne) => short(ficheCell(fiche, colonne))),
  }));
  return { feuille: FEUILLES.fiches, colonnes, lignes };
}

function ficheCell(fiche: Fiche, { role, champ }: ColonneExportee): Contenu {
  if (role === 'fichier') return fiche.file;
  const value = fieldValue(fiche, champ);
  const hasLines = champ === 'budget' && Array.isArray(value);
  return hasLines ? null : writeCell(champ, value).value;
}

type Entry = Readonly<Record<string, unknown>>;

function entryTable(champ: ChampDEntrees, fiches: readonly Fiche[], plan: Plan): TableExportee {
  const colonnes = colonnesDesEntrees(champ, champ === 'indicateurs' ? yearsOf(fiches, plan) : []);
  const lignes = fiches.flatMap((fiche) =>
    entriesOf(fiche, champ).map((entry, index) => ({
      fichier: fiche.file,
      rang: index + 1,
      contenus: colonnes.map((colonne) => short(entryCell({ fiche, entry, rang: index + 1 }, colonne))),
    })),
  );
  return { feuille: FEUILLES_D_ENTREES[champ], colonnes, lignes };
}

function entriesOf(fiche: Fiche, champ: ChampDEntrees): readonly Entry[] {
  const value = fieldValue(fiche, champ);
  return Array.isArray(value) ? (value as readonly Entry[]) : [];
}

interface Line {
  readonly fiche: Fiche;
  readonly entry: Entry;
  readonly rang: number;
}

function entryCell({ fiche, entry, rang }: Line, { role, champ, cle }: ColonneExportee): Contenu {
  if (role === 'numero') return writeCell('id', fiche.champs.id).value;
  if (role === 'fichier') return fiche.file;
  if (role === 'rang') return rang;
  const shape = cle !== null && isEntrees(champ) ? partShape(champ, cle) : null;
  if (shape === null || cle === null) return null;
  return writePart(shape, /^\d{4}$/.test(cle) ? valeursOf(entry)[cle] : entry[cle]);
}

function valeursOf({ valeurs }: Entry): Entry {
  return (valeurs ?? {}) as Entry;
}

/** The years of the plan, and those that an indicator has a value for. */
function yearsOf(fiches: readonly Fiche[], { configuration: { periode = [] } }: Plan): readonly number[] {
  const measured = fiches.flatMap((fiche) =>
    entriesOf(fiche, 'indicateurs').flatMap((entry) => Object.keys(valeursOf(entry)).map(Number)),
  );
  return [...new Set([...periode, ...measured])].sort((a, b) => a - b);
}

function short(contenu: Contenu): Contenu {
  return typeof contenu === 'string' ? shortened(contenu) : contenu;
}
