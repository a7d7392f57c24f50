import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Comparaison } from '../../figures/result.ts';
import type { Block, Document } from '../document.ts';
import { heading, list, paragraph, root, strong } from '../nodes.ts';
import { sourceText } from '../source-text.ts';
import { capital } from '../typography.ts';
import { boutName } from './bout.ts';
import { differing, isSame, type Modifiee } from './compared.ts';
import { constatsBlocks } from './constats.ts';
import { couvertureBlocks } from './couverture.ts';
import { ecartsTable } from './ecarts.ts';
import { effetsOf } from './effets.ts';
import { few } from './few.ts';
import { ficheChanges } from './fiche-changes.ts';
import { listesBlocks } from './listes.ts';
import { reservesBlock } from './reserves.ts';

/** What changed between two commits: what to know first, the essential, the figures, then fiche by fiche. */
export function renderComparaison(comparaison: Comparaison, vocabulary: Vocabulary): Document {
  const { territoire, avant, apres, reserves } = comparaison;
  return root(
    heading(1, `Ce qui a changé entre ${boutName(avant)} et ${boutName(apres)}`),
    list([
      ...(territoire.nom === null ? [] : [[strong('Territoire'), ` : ${territoire.nom}`]]),
      [strong('Avant'), ` : ${boutText(avant)}`],
      [strong('Après'), ` : ${boutText(apres)}`],
    ]),
    ...reservesBlock(reserves),
    ...(isSame(comparaison) ? [unchanged(comparaison)] : changes(comparaison, vocabulary)),
  );
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

function changes(comparaison: Comparaison, vocabulary: Vocabulary): readonly Block[] {
  const { figures, couverture, constats, modifiees, inchangees } = comparaison;
  const effets = effetsOf(comparaison, vocabulary);
  const ecarts = differing(figures);
  return [
    heading(2, 'L’essentiel'),
    list([
      ...effets.map((effet) => [`${effet}.`]),
      [
        `${capital(plural(modifiees.length, 'fiche modifiée', 'fiches modifiées'))}, ${plural(inchangees, 'inchangée')}.`,
      ],
    ]),
    heading(2, 'Chiffres'),
    ecarts.length === 0 ? paragraph('Aucun chiffre ne change.') : ecartsTable(ecarts),
    ...couvertureBlocks(couverture),
    ...listesBlocks(comparaison),
    ...modifieesBlocks(modifiees, vocabulary),
    ...constatsBlocks(constats),
  ];
}

function modifieesBlocks(modifiees: readonly Modifiee[], vocabulary: Vocabulary): readonly Block[] {
  if (modifiees.length === 0) return [];
  return [
    heading(2, `Fiches modifiées (${String(modifiees.length)})`),
    ...modifiees.flatMap((fiche) => [
      heading(3, `${fiche.ref} : ${fiche.title}`),
      changesList(ficheChanges(fiche, vocabulary)),
    ]),
  ];
}

function changesList(all: ReturnType<typeof ficheChanges>): Block {
  return list(all.map(({ libelle, texte }) => [strong(libelle), ` : ${texte}`]));
}
