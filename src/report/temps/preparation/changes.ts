import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import { enumerate } from '../../../fiche/words/enumerate.ts';
import type { Result } from '../../../figures/result.ts';
import type { Block } from '../../document.ts';
import { heading, list, strong } from '../../nodes.ts';
import type { Modifiee } from '../compared.ts';
import { nameOf } from '../listes.ts';
import { essentielText, isMarquante } from './essentiel.ts';
import { nommeesTable } from './nommees.ts';

type Preparation = Result<'ptsm.copil'>;

/** Fiches that left or changed names, then those whose course changed, then the others: a line each. */
export function changesBlocks(preparation: Preparation, vocabulary: Vocabulary): readonly Block[] {
  const { modifiees } = preparation;
  const moves = movesOf(preparation);
  const marquantes = modifiees.filter(isMarquante);
  const autres = modifiees.filter((fiche) => !isMarquante(fiche));
  return [
    ...(moves.length === 0 ? [] : [list(moves.map(([label, names]) => [strong(label), ` : ${names}`]))]),
    ...part('marquantes', 'Statut, calendrier, pilotes, objet', marquantes),
    ...part('autres', 'Autres changements', autres),
  ];

  function part(id: string, title: string, fiches: readonly Modifiee[]): readonly Block[] {
    const tables = nommeesTable(`changees-${id}`, fiches, [
      ['Ce qui change', (fiche) => essentielText(fiche, vocabulary)],
    ]);
    return tables.length === 0 ? [] : [heading(3, `${title} (${String(fiches.length)})`), ...tables];
  }
}

type Move = readonly [label: string, words: string];

/** A file that moved under the same name is no business of a committee. */
function movesOf({ disparues, fusionnees, scindees, renommees }: Preparation): readonly Move[] {
  return [
    ...disparues.map(({ ref, title }): Move => [`Fiche ${ref} disparue`, title]),
    ...fusionnees.map(({ fiche, dans }): Move => [
      `Fiche ${fiche.ref} fusionnée dans la fiche ${dans.ref}`,
      fiche.title,
    ]),
    ...scindees.map(({ fiche, en }): Move => [
      `Fiche ${fiche.ref} scindée en ${enumerate(en.map(({ ref }) => ref))}`,
      fiche.title,
    ]),
    ...renommees.flatMap(renamedMove),
  ];
}

function renamedMove({ avant, apres, probable }: Preparation['renommees'][number]): readonly Move[] {
  const [before, after] = [nameOf(avant), nameOf(apres)];
  if (before === after) return [];
  return [[`Fiche renommée${probable ? ' (probable)' : ''}`, `${before} → ${after}`]];
}
