import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Comparaison } from '../../figures/result.ts';
import type { Block, Document } from '../document.ts';
import { heading, list, paragraph, root, strong } from '../nodes.ts';
import { sourceText } from '../source-text.ts';
import { capital } from '../typography.ts';
import { boutName, boutTitle } from './bout.ts';
import { sharedFigures } from './chiffres-compares.ts';
import { differing, isSame } from './compared.ts';
import { constatsBlocks } from './constats.ts';
import { ecartsTable } from './ecarts.ts';
import { effetsOf } from './effets.ts';
import { few } from './few.ts';
import { listesBlocks } from './listes.ts';
import { modifieesBlocks } from './modifiees.ts';
import { mouvementsBlocks } from './mouvements-tables.ts';
import { reservesBlock } from './reserves.ts';

/** What changed between two commits: what to know first, the essential, the figures, then fiche by fiche; details last. */
export function renderComparaison(
  comparaison: Comparaison,
  vocabulary: Vocabulary,
  format: string,
): Document {
  const { territoire, avant, apres, reserves } = comparaison;
  return root(
    heading(1, `Ce qui a changé ${spanText(comparaison)}`),
    list([
      ...(territoire.nom === null ? [] : [[strong('Territoire'), ` : ${territoire.nom}`]]),
      [strong('Avant'), ` : ${boutText(avant)}`],
      [strong('Après'), ` : ${boutText(apres)}`],
    ]),
    ...reservesBlock(reserves),
    ...(isSame(comparaison) ? [unchanged(comparaison)] : changes(comparaison, vocabulary, format)),
  );
}

function spanText({ avant, apres }: Comparaison): string {
  if (apres.ref === null) return `depuis ${boutTitle(avant)}`;
  return `entre ${boutTitle(avant)} et ${boutTitle(apres)}`;
}

/** « copil-2023-12, commit 1a2b3c4d5e du 12 décembre 2023, fiches telles qu’enregistrées dans ce commit ; 80 fiches lues » */
function boutText(bout: Comparaison['avant']): string {
  const { lues, nonLues } = bout;
  const unread =
    nonLues.length === 0
      ? ''
      : `, ${plural(nonLues.length, 'fichier non lu', 'fichiers non lus')} (${few(nonLues)})`;
  return `${boutName(bout)}, ${sourceText(bout)} ; ${plural(lues, 'fiche lue', 'fiches lues')}${unread}.`;
}

function unchanged({ inchangees }: Comparaison): Block {
  return paragraph(
    strong('Rien n’a changé.'),
    ` ${plural(inchangees, 'fiche est la même', 'fiches sont les mêmes')} : mêmes champs, mêmes textes, mêmes chiffres, mêmes constats.`,
  );
}

function changes(comparaison: Comparaison, vocabulary: Vocabulary, format: string): readonly Block[] {
  const { figures, constats, modifiees, inchangees, avant } = comparaison;
  const { principaux, autres } = sharedFigures(differing(figures), avant);
  return [
    heading(2, 'L’essentiel'),
    list([
      ...effetsOf(comparaison, vocabulary).map((effet) => [`${effet}.`]),
      [
        `${capital(plural(modifiees.length, 'fiche modifiée', 'fiches modifiées'))}, ${plural(inchangees, 'inchangée')}.`,
      ],
    ]),
    heading(2, 'Chiffres'),
    principaux.length === 0 ? paragraph('Aucun des chiffres principaux ne change.') : ecartsTable(principaux),
    ...listesBlocks(comparaison),
    ...mouvementsBlocks(comparaison, vocabulary),
    ...modifieesBlocks(modifiees, vocabulary, format),
    ...constatsBlocks(constats),
    ...(autres.length === 0
      ? []
      : [heading(2, 'Annexe : les autres chiffres'), ecartsTable(autres, 'autres-ecarts')]),
  ];
}
