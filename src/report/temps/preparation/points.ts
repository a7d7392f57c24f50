import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import { frenchDate } from '../../../fiche/words/french-date.ts';
import type { Result } from '../../../figures/result.ts';
import type { Block } from '../../document.ts';
import { changesBlocks } from './changes.ts';
import { decisionsColonnes } from './decisions.ts';
import { depuisName } from './depuis.ts';
import { aEnteriner, ENTERINE_COLONNES } from './enterine.ts';
import { nommeesTable, type Colonne } from './nommees.ts';
import { silenceColonnes } from './silence.ts';

type Preparation = Result<'ptsm.copil'>;

/** A point of the agenda; it has no blocks where there is nothing to say of it. */
export interface Point {
  readonly title: string;
  readonly blocks: readonly Block[];
}

interface Layout {
  readonly vocabulary: Vocabulary;
  readonly format: string;
}

/** In the order in which a committee works: what it is told, then what it is asked. */
export function pointsOf(preparation: Preparation, { vocabulary, format }: Layout): readonly Point[] {
  const { avant, nouvelles, reportees, aDecider, sansPilote, sansNouvelles, enterine } = preparation;
  // Paper and files have room to write in; a screen has none to lose.
  const decision = ['terminal', 'pretty'].includes(format) ? [] : [DECISION];
  return [
    {
      title: 'Ce qui est nouveau',
      blocks: nommeesTable('nouvelles', nouvelles, [['Axe', ({ axe }) => axe]]),
    },
    {
      title: `Ce qui a changé depuis ${depuisName(avant)}`,
      blocks: changesBlocks(preparation, vocabulary),
    },
    {
      title: 'Actions dont la fin a été reportée deux fois ou plus',
      blocks: nommeesTable('reportees', reportees, [
        ['Fin', ({ fin }) => (fin === null ? '—' : frenchDate(fin))],
        ['Reports', ({ reports }) => String(reports)],
        ...decision,
      ]),
    },
    {
      title: 'Décisions attendues',
      blocks: nommeesTable('a-decider', aDecider, [...decisionsColonnes(vocabulary), ...decision]),
    },
    { title: 'Fiches sans pilote', blocks: nommeesTable('sans-pilote', sansPilote, decision) },
    {
      title: 'Fiches sans nouvelles',
      blocks: nommeesTable('sans-nouvelles', sansNouvelles, silenceColonnes(preparation.silence)),
    },
    ...(enterine === null
      ? []
      : [
          {
            title: `À entériner de nouveau, depuis le COPIL du ${frenchDate(enterine.date)}`,
            blocks: nommeesTable('a-enteriner', aEnteriner(enterine, vocabulary), [
              ...ENTERINE_COLONNES,
              ...decision,
            ]),
          },
        ]),
  ];
}

/** Its head does not break: the column is as wide, and can be written in. */
const DECISION: Colonne<unknown> = ['Décision\u00A0du\u00A0comité', () => ''];
