import type { Importation } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, paragraph, tableau, textCell } from '../nodes.ts';
import { lieuText } from './lieux.ts';
import { said } from './said.ts';

/** Cells changed on both sides since the export: the three values, for a person to choose. */
export function conflitsBlocks({ conflits, fichiers }: Importation): readonly Block[] {
  if (conflits.length === 0) return [];
  const lignes = conflits.map(({ ref, libelle, exporte, depot, tableur, origine }) =>
    [ref, libelle, said(exporte), said(depot), said(tableur), lieuText(origine, fichiers)].map(textCell),
  );
  return [
    heading(2, `À trancher (${String(conflits.length)})`),
    paragraph(
      'Ces cases ont changé dans le tableur, et leur champ a changé dans le dépôt depuis l’export : rien n’en est écrit. Choisissez, puis corrigez la fiche, ou la case après un nouvel export.',
    ),
    tableau({
      id: 'conflits',
      titre: '',
      entetes: ['Fiche', 'Champ', 'À l’export', 'Dans le dépôt', 'Dans le tableur', 'Case'],
      lignes,
    }),
  ];
}
