import { fewOf } from '../../fiche/words/few-of.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Importation } from '../../figures/result.ts';

type Fichiers = Importation['fichiers'];
type Origine = Importation['fiches'][number]['origine'];

/** Places of one sheet: « A2 », « ligne 12 »; none where the whole sheet or file is meant. */
export interface Lieux extends Pick<Origine, 'fichier' | 'feuille'> {
  readonly adresses: readonly string[];
}

/** « feuille Actions, B5 »; the file is named where there are several. */
export function lieuText({ adresse, ...sheet }: Origine, fichiers: Fichiers): string {
  return lieuxText([{ ...sheet, adresses: adresse === '' ? [] : [adresse] }], fichiers);
}

const SHOWN = 3;

/** « feuille Actions, A2, A3 et 4 autres ; feuille Suivi, B5 » */
export function lieuxText(lieux: readonly Lieux[], fichiers: Fichiers): string {
  const sheets = groupBy(lieux, ({ fichier, feuille }) => JSON.stringify([fichier, feuille]));
  return [...sheets.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const adresses = [first, ...others].flatMap((one) => one.adresses);
      const places = adresses.length === 0 ? [] : [fewOf([...new Set(adresses)], SHOWN)];
      return [[...sheetParts(first, fichiers, adresses.length === 0), ...places].join(', ')];
    })
    .join(' ; ');
}

/** A Word document has tables, that our reader names itself. */
function sheetParts(
  { fichier, feuille }: Pick<Lieux, 'fichier' | 'feuille'>,
  fichiers: Fichiers,
  isAlone: boolean,
): readonly string[] {
  const genre = fichiers.find(({ nom }) => nom === fichier)?.genre;
  const sheet = feuille === null ? [] : [genre === 'xlsx' ? `feuille ${feuille}` : feuille];
  const isNamed = fichiers.length > 1 || (isAlone && feuille === null);
  return [...(isNamed ? [fichier] : []), ...sheet];
}
