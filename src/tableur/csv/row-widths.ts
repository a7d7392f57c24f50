import { plural } from '../../fiche/words/plural.ts';
import type { Enregistrement } from './parse-records.ts';
import type { Said } from './said.ts';
import { separatorName } from './separateurs.ts';

/** Rows that do not have the cells of the header, which is the first row with two cells at least. */
export function widthRemarks(rows: readonly Enregistrement[], separateur: string): readonly Said[] {
  const header = rows.findIndex(({ cases }) => cases.length > 1);
  const width = rows[header]?.cases.length ?? 1;
  return rows.slice(header + 1).flatMap((row) => [...overflow(row, width, separateur), ...lack(row, width)]);
}

/** Empty cells past the last column say nothing: a spreadsheet that wrote one separator too many. */
function overflow({ ligne, cases }: Enregistrement, width: number, separateur: string): readonly Said[] {
  const colonne = cases.findIndex((text, index) => index >= width && text !== '');
  if (colonne === -1) return [];
  return [
    {
      code: 'ligne-trop-longue',
      gravite: 'erreur',
      message: `cette ligne a ${String(cases.length)} cases et l’en-tête ${String(width)} : « ${short(cases[colonne] ?? '')} » n’a pas de colonne ; un texte qui contient ${separatorName(separateur)} doit être entre guillemets`,
      ligne,
      colonne,
      recu: cases.slice(width).join(separateur),
    },
  ];
}

function lack({ ligne, cases }: Enregistrement, width: number): readonly Said[] {
  const missing = width - cases.length;
  if (missing <= 0) return [];
  return [
    {
      code: 'ligne-trop-courte',
      gravite: 'avertissement',
      message: `cette ligne a ${plural(cases.length, 'case')} et l’en-tête ${String(width)} : ${missing === 1 ? 'la dernière est prise pour vide' : `les ${String(missing)} dernières sont prises pour vides`}`,
      ligne,
    },
  ];
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
