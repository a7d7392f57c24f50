import { enumerate } from '../../fiche/words/enumerate.ts';
import { fewOf } from '../../fiche/words/few-of.ts';
import { groupBy } from '../../fiche/group-by.ts';
import { spans } from '../../fiche/words/spans.ts';
import type { Importation } from '../../figures/result.ts';

type Fichiers = Importation['fichiers'];
type Origine = Importation['fiches'][number]['origine'];

/** Places of one sheet: « A2 », « ligne 12 »; none where the whole sheet or file is meant. */
export interface Lieux extends Pick<Origine, 'fichier' | 'feuille'> {
  readonly adresses: readonly string[];
}

/** « Actions, ligne 5 »: what a cell of a table under « Lu dans » has to say. */
export function lieuText({ fichier, feuille, adresse }: Origine, fichiers: Fichiers): string {
  const sheet = [...(fichiers.length > 1 ? [fichier] : []), ...(feuille === null ? [] : [feuille])];
  return [...sheet, ...(adresse === '' ? [] : [adresse])].join(', ');
}

/** « feuille Actions, A2, A3 et 4 autres ; feuille Suivi, B5 »; the file is named where there are several. */
export function lieuxText(lieux: readonly Lieux[], fichiers: Fichiers): string {
  return bySheet(lieux)
    .map(({ adresses, ...sheet }) => {
      const where = sheetText(sheet, fichiers);
      if (adresses.length > 0) return [...(where === '' ? [] : [where]), fewPlaces(adresses)].join(', ');
      return where === '' ? sheet.fichier : where;
    })
    .join('\u00A0; ');
}

/** « feuilles Actions et Suivi » */
export function sheetsText(sheets: readonly Omit<Lieux, 'adresses'>[], fichiers: Fichiers): string {
  const names = sheets.flatMap(({ feuille }) => (feuille === null ? [] : [feuille]));
  const isOneBook = fichiers.length === 1 && names.length === sheets.length && names.length > 1;
  if (isOneBook && fichiers[0]?.genre === 'xlsx') return `feuilles ${enumerate(names)}`;
  return enumerate(sheets.map((sheet) => sheetText(sheet, fichiers) || sheet.fichier));
}

/** A Word document has tables, that our reader names itself. */
function sheetText({ fichier, feuille }: Omit<Lieux, 'adresses'>, fichiers: Fichiers): string {
  const genre = fichiers.find(({ nom }) => nom === fichier)?.genre;
  const sheet = feuille === null ? [] : [genre === 'xlsx' ? `feuille ${feuille}` : feuille];
  // Settings are no file of fiches, and are named as well.
  const isNamed = fichiers.length > 1 || genre === undefined;
  return [...(isNamed ? [fichier] : []), ...sheet].join(', ');
}

function bySheet(lieux: readonly Lieux[]): readonly Lieux[] {
  const sheets = groupBy(lieux, ({ fichier, feuille }) => JSON.stringify([fichier, feuille]));
  return [...sheets.values()].flatMap((same) => {
    const adresses = [...new Set(same.flatMap((one) => one.adresses))];
    return same.slice(0, 1).map((first) => ({ ...first, adresses }));
  });
}

/** Of runs: « A3 à A8 » is one. */
const SHOWN = 6;
const LIGNE = /^ligne (\d+)$/;
const CASE = /^([A-Z]+)(\d+)$/;

/** « lignes 2-7, 9 », « A2 à A8, B5 et B6 » */
function fewPlaces(adresses: readonly string[]): string {
  const rows = adresses.flatMap((one) => LIGNE.exec(one)?.[1] ?? []);
  if (rows.length > 1 && rows.length === adresses.length) return `lignes ${spans(rows.map(Number))}`;
  return fewOf(runs(adresses).map(runText), SHOWN);
}

/** Cells one below the other. */
function runs(adresses: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const one of adresses) {
    const run = found.at(-1);
    if (run && isBelow(one, run.at(-1) ?? '')) run.push(one);
    else found.push([one]);
  }
  return found.flatMap((run) => (run.length > 2 ? [run] : run.map((one) => [one])));
}

function isBelow(one: string, above: string): boolean {
  const [[, column, row], [, sameColumn, before]] = [CASE.exec(one) ?? [], CASE.exec(above) ?? []];
  return column !== undefined && column === sameColumn && Number(row) === Number(before) + 1;
}

function runText(run: readonly string[]): string {
  const [first = '', ...others] = run;
  return others.length === 0 ? first : `${first} à ${others.at(-1) ?? ''}`;
}
