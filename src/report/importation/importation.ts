import type { Importation } from '../../figures/result.ts';
import type { Document } from '../document.ts';
import { heading, paragraph, root } from '../nodes.ts';
import { colonnesBlocks } from './colonnes.ts';
import { conflitsBlocks } from './conflits.ts';
import { constatsBlocks } from './constats.ts';
import { fichesBlocks } from './fiches.ts';
import { isLecture, lecturesBlocks } from './lectures.ts';
import { remarquesBlocks } from './remarques.ts';
import { resumeText } from './resume.ts';

/** Characters of a title: on a screen of 80 columns a fiche keeps to its line, on a page all of it has room. */
const NARROW = 45;
const WIDE = 150;

/**
 * What files from elsewhere say, what it would change here, and what a person has to decide: that comes last, where a
 * terminal shows it.
 */
export function renderImportation(importation: Importation, isNarrow = false): Document {
  const { fichiers } = importation;
  const remarques = importation.remarques.filter((one) => !isLecture(one));
  return root(
    heading(1, `Import de ${fichiers.map(({ nom }) => nom).join(', ')}`),
    paragraph(resumeText(importation)),
    ...colonnesBlocks(importation),
    ...lecturesBlocks(importation),
    ...remarquesBlocks(remarques, 'info', fichiers),
    ...fichesBlocks(importation, isNarrow ? NARROW : WIDE),
    ...constatsBlocks(importation),
    ...conflitsBlocks(importation),
    ...remarquesBlocks(remarques, 'avertissement', fichiers),
    ...remarquesBlocks(remarques, 'erreur', fichiers),
  );
}
