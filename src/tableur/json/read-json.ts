import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { isMap } from '../../fiche/is-map.ts';
import type { Case, Lecture, Ligne, Valeur } from '../classeur.ts';
import { COLONNES_DE_BASE } from '../colonnes-de-base.ts';
import type { Fichier } from '../fichier.ts';
import { enMo, LIMITES } from '../limites.ts';
import { lectureRefusee, type Refus } from '../refus.ts';
import { inerte } from '../texte-inerte.ts';
import { tooDeep } from './too-deep.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Exported {
  readonly commit: string;
  readonly fiches: readonly { readonly file: string; readonly champs: Fields }[];
}

/** What `ptsm exporter -f json` wrote, as the one table of a CSV: a column a code, a row a fiche. */
export function readJson({ nom, bytes }: Fichier): Lecture {
  if (bytes.length > LIMITES.texte) return lectureRefusee(nom, TOO_LARGE);
  const text = new TextDecoder().decode(bytes);
  const data = tooDeep(text) ? null : parsed(text);
  if (data === null) return lectureRefusee(nom, BROKEN);
  const exported = exportOf(data);
  return exported ? { classeur: classeurOf(nom, exported), remarques: [] } : lectureRefusee(nom, ANOTHER);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function exportOf(data: unknown): Exported | null {
  if (!isMap(data) || data['kind'] !== 'ptsm.export' || data['schemaVersion'] !== 1) return null;
  const { fiches, provenance } = data;
  if (!Array.isArray(fiches) || !fiches.every(isFiche) || fiches.length > LIMITES.lignes) return null;
  return { fiches, commit: commitOf(provenance) };
}

function isFiche(fiche: unknown): fiche is Exported['fiches'][number] {
  return isMap(fiche) && typeof fiche['file'] === 'string' && isMap(fiche['champs']);
}

function commitOf(provenance: unknown): string {
  const { commit, etat } = isMap(provenance) ? provenance : {};
  if (typeof commit !== 'string') return '';
  return etat === 'propre' ? commit : `${commit}+modifie`;
}

function classeurOf(nom: string, { fiches, commit }: Exported) {
  const codes = [...new Set(['id', ...fiches.flatMap(({ champs }) => Object.keys(champs))])].slice(
    0,
    LIMITES.colonnes,
  );
  const head = [...codes, COLONNES_DE_BASE.fichier, COLONNES_DE_BASE.commit];
  const rows = fiches.map(({ file, champs }) => [
    ...codes.map((code) => (Object.hasOwn(champs, code) ? writeCell(code, champs[code]).value : null)),
    file,
    commit,
  ]);
  const feuille = { nom: '', masquee: false, lignes: [head, ...rows].map(toLigne), apres: 0 };
  return { nom, genre: 'json' as const, feuilles: [feuille], textes: [] };
}

/** As a cell of an export holds it, since that is how cells are read back. */
function toLigne(row: readonly (string | number | null)[], index: number): Ligne {
  return {
    numero: index + 1,
    cases: row.map((content) => toCase(typeof content === 'string' ? inerte(content) : content)),
  };
}

function toCase(valeur: Valeur): Case {
  return { valeur, fusion: null };
}

const TOO_LARGE: Refus = {
  code: 'trop-grand',
  message: `ce fichier JSON pèse plus de ${enMo(LIMITES.texte)} : ce n’est pas un export de fiches`,
};
const BROKEN: Refus = {
  code: 'json-illisible',
  message: 'ce fichier JSON est abîmé, il ne se lit pas : refaites l’export (ptsm exporter -o fiches.json)',
};
const ANOTHER: Refus = {
  code: 'json',
  message:
    'ce fichier JSON n’est pas un export de fiches : attendu ce que « ptsm exporter -o fiches.json » écrit (kind : ptsm.export), ou un classeur, un CSV, un document Word',
};
