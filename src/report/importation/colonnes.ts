import { groupBy } from '../../fiche/group-by.ts';
import type { Importation } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, paragraph, tableau, textCell } from '../nodes.ts';
import { sheetsText } from './lieux.ts';

type Colonne = Importation['colonnes'][number];

/** What each column becomes, once for the tables that have the same; a guess is marked, and was not followed. */
export function colonnesBlocks({ colonnes, fichiers }: Importation): readonly Block[] {
  if (colonnes.length === 0) return [];
  const tables = [
    ...groupBy(colonnes, ({ fichier, feuille }) => JSON.stringify([fichier, feuille])).values(),
  ];
  const alike = [...groupBy(tables, (table) => JSON.stringify(table.map(cellsOf))).values()];
  return [
    heading(2, 'Ce que deviennent les colonnes'),
    ...alike.flatMap((same) => {
      const [first = []] = same;
      const names = sheetsText(
        same.flatMap(([one]) => (one ? [one] : [])),
        fichiers,
      );
      const named = tables.length === 1 ? [] : [paragraph(`${capital(names)} :`)];
      return [...named, tableOf(first)];
    }),
  ];
}

function tableOf(colonnes: readonly Colonne[]): Block {
  const lignes = colonnes.map((colonne) => cellsOf(colonne).map(textCell));
  return tableau({ id: 'colonnes', titre: '', entetes: ['Colonne', 'En-tête', 'Devient'], lignes });
}

function cellsOf({ colonne, titre, devient, certaine }: Colonne): readonly string[] {
  return [colonne, titre, certaine ? devient : `${devient} — à confirmer`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
