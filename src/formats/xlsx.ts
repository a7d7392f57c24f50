import type { Block, Document, Printer } from '../report/document.ts';
import { isGrid } from './graphique-text.ts';
import { visible } from './visible.ts';
import { withPatterns } from './xlsx/chart-patterns.ts';
import { chartSheet, drawnSheet } from './xlsx/chart-sheet.ts';
import { drawnRange } from './xlsx/drawn-table.ts';
import type { Classeur, Feuille } from './xlsx/feuille.ts';
import { gather, type Part } from './xlsx/gather.ts';
import { methodeSheet } from './xlsx/methode.ts';
import { paletteOf, type Palette } from './xlsx/palette.ts';
import { sheetNames } from './xlsx/sheet-names.ts';
import { withShownEcarts } from './xlsx/shown-ecarts.ts';
import { sommaireSheet } from './xlsx/sommaire.ts';
import { tableSheet } from './xlsx/table-sheet.ts';
import { writeClasseur } from './xlsx/workbook.ts';
import { wordsOf } from './xlsx/words-of.ts';

/** A workbook for Excel: a sheet a table or a chart, after a list of them, and all the prose on the last one. */
export const printXlsx: Printer = async ({ document }) => {
  const { entete, children } = await document();
  const { parts: gathered, prose } = gather(children);
  const parts = withShownEcarts(gathered);
  const titre = entete?.titre ?? titleOf(children) ?? parts[0]?.titre ?? 'ptsm';
  const palette = paletteOf(entete);
  const classeur: Classeur = {
    titre: visible(titre),
    date: entete?.date ?? null,
    pied: visible(entete?.source ?? ''),
    encre: palette.forte,
    feuilles: sheetsOf({ entete, parts, prose: entete ? withoutTitle(prose) : prose }, palette),
  };
  return withPatterns(await writeClasseur(classeur), classeur);
};

const SOMMAIRE = 'Sommaire';
const METHODE = 'Méthode';

interface Content {
  readonly entete: Document['entete'] | undefined;
  readonly parts: readonly Part[];
  readonly prose: readonly Block[];
}

function sheetsOf({ entete, parts, prose }: Content, palette: Palette): readonly Feuille[] {
  const names = sheetNames(
    parts.map(({ titre }) => titre),
    [SOMMAIRE, METHODE],
  );
  const sheets = parts.map((part, index) => sheetOf(part, names[index] ?? '', palette));
  const entrees = sheets.map(({ nom }, index) => entryOf(parts[index], nom));
  const hasProse = prose.length > 0 || (parts.length === 0 && !entete);
  if (hasProse)
    entrees.push({ nom: METHODE, titre: 'Réserves, règles de compte et provenance', lignes: null });
  const sommaire = sommaireSheet({ nom: SOMMAIRE, entete: entete ?? null, entrees, palette });
  return [
    ...(entete || parts.length > 1 ? [sommaire] : []),
    ...sheets,
    ...(hasProse ? [methodeSheet(METHODE, prose, palette)] : []),
  ];
}

function sheetOf({ contenu, dessin }: Part, nom: string, palette: Palette): Feuille {
  if (contenu.type === 'graphique') return chartSheet({ nom, graphique: contenu, palette });
  const range = dessin ? drawnRange(dessin, contenu) : null;
  return dessin && range
    ? drawnSheet({ nom, tableau: contenu, palette, graphique: dessin, range })
    : tableSheet({ nom, tableau: contenu, palette });
}

function entryOf(part: Part | undefined, nom: string) {
  const { contenu, titre = nom } = part ?? {};
  return { nom, titre, lignes: contenu ? linesIn(contenu) : null };
}

function linesIn(contenu: Part['contenu']): number {
  if (contenu.type === 'tableau') return contenu.lignes.length - (contenu.total ? 1 : 0);
  return isGrid(contenu) ? contenu.series.length : contenu.categories.length;
}

function titleOf([first]: readonly Block[]): string | null {
  return first?.type === 'heading' ? wordsOf(first) : null;
}

/** The cover says it. */
function withoutTitle(prose: readonly Block[]): readonly Block[] {
  const [first] = prose;
  return first?.type === 'heading' && first.depth === 1 ? prose.slice(1) : prose;
}
