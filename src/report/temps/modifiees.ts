import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Block } from '../document.ts';
import { heading, list, strong, tableau, textCell } from '../nodes.ts';
import type { Modifiee } from './compared.ts';
import { ficheChanges } from './fiche-changes.ts';
import { few } from './few.ts';

type Layout = (modifiees: readonly Modifiee[], vocabulary: Vocabulary) => readonly Block[];

/** What changed in each fiche, laid out for where it is read. */
export function modifieesBlocks(
  modifiees: readonly Modifiee[],
  vocabulary: Vocabulary,
  format: string,
): readonly Block[] {
  if (modifiees.length === 0) return [];
  const blocks = (LAYOUTS[format] ?? pages)(modifiees, vocabulary);
  return [heading(2, `Fiches modifiées (${String(modifiees.length)})`), ...blocks];
}

/** A slide for each fiche would be forty slides; a sheet takes one table. */
const LAYOUTS: Readonly<Record<string, Layout>> = { csv: rows, xlsx: rows, pptx: names };

function pages(modifiees: readonly Modifiee[], vocabulary: Vocabulary): readonly Block[] {
  return modifiees.flatMap((fiche) => [
    heading(3, `${fiche.ref} : ${fiche.title}`),
    list(ficheChanges(fiche, vocabulary).map(({ libelle, texte }) => [strong(libelle), ` : ${texte}`])),
  ]);
}

/** A row a change. */
function rows(modifiees: readonly Modifiee[], vocabulary: Vocabulary): readonly Block[] {
  const lignes = modifiees.flatMap((fiche) =>
    ficheChanges(fiche, vocabulary).map(({ libelle, texte }) =>
      // A cell that begins with a sign would be taken for a formula.
      [fiche.ref, fiche.title, libelle, texte.replace(/^\+ /, 'ajout : ')].map(textCell),
    ),
  );
  const entetes = ['N°', 'Titre', 'Ce qui change', 'Changement'];
  return [tableau({ id: 'modifiees', titre: '', entetes, lignes })];
}

/** A row a fiche, which names what changes in it. */
function names(modifiees: readonly Modifiee[], vocabulary: Vocabulary): readonly Block[] {
  const lignes = modifiees.map((fiche) => {
    const changes = ficheChanges(fiche, vocabulary).map(({ libelle }) => libelle);
    return [fiche.ref, fiche.title, few(changes, 6)].map(textCell);
  });
  return [tableau({ id: 'modifiees', titre: '', entetes: ['N°', 'Titre', 'Ce qui change'], lignes })];
}
