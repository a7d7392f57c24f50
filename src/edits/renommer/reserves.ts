import type { Plan } from '../../fiche/plan.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { fold } from '../../fiche/words/fold.ts';
import { plural } from '../../fiche/words/plural.ts';
import { someOf } from './citations.ts';
import { isMerged } from './declarations.ts';
import { isWord, wordsIn } from './mots.ts';
import { NOMS, type Renommage } from './renommable.ts';

/** What a person should know before a word has another name. */
export function reserves(plan: Plan, renommage: Renommage): readonly string[] {
  return [
    ...unread(plan),
    ...merged(plan, renommage),
    ...national(plan, renommage),
    ...nearMisses(plan, renommage),
    ...otherFields(plan, renommage),
  ];
}

export function unread({ files }: Plan): readonly string[] {
  const unreadable = files.filter(({ state }) => state === 'non-lue').map(({ path }) => path);
  if (unreadable.length === 0) return [];
  return [
    `${plural(unreadable.length, 'fichier illisible reste comme il est', 'fichiers illisibles restent comme ils sont')} : ${someOf(unreadable)}.`,
  ];
}

/** Two words that become one cannot be told apart any more, and may not count alike. */
function merged(plan: Plan, renommage: Renommage): readonly string[] {
  if (!isMerged(renommage, plan)) return [];
  const { champ, ancien, nouveau } = renommage;
  const { statuts } = plan.vocabulary;
  const sensOf = (word: string) => statuts.find(({ code }) => code === word)?.sens;
  const isAlike = champ === 'status' && sensOf(ancien) === sensOf(nouveau);
  const joined = `« ${nouveau} » existe déjà : les fiches qui disent « ${ancien} » s’y ajoutent`;
  return [isAlike ? `${joined}.` : `${joined}, et les chiffres changent.`];
}

function national({ vocabulary, configuration }: Plan, { champ, ancien }: Renommage): readonly string[] {
  const isNational =
    champ === 'thematiques' &&
    vocabulary.thematiques.some(({ code }) => code === ancien) &&
    !configuration.thematiques.some(({ code }) => code === ancien);
  return isNational
    ? [`« ${ancien} » est une thématique du référentiel : ces fiches n’y compteront plus.`]
    : [];
}

/** Other spellings of the same word: they stay, since they may be meant. */
function nearMisses({ fiches }: Plan, { champ, ancien, nouveau }: Renommage): readonly string[] {
  const words = new Set(fiches.flatMap(({ champs }) => wordsIn(champs, champ)));
  const others = [...words]
    .filter((word) => fold(word) === fold(ancien) && !isWord(word, ancien) && !isWord(word, nouveau))
    .sort();
  if (others.length === 0) return [];
  const said = enumerate(others.map((one) => `« ${one} »`));
  return [
    `D’autres graphies restent comme elles sont : ${said}. Pour les joindre : la même commande avec elles.`,
  ];
}

/** The same name stands for the same people in other fields: one command each. */
function otherFields({ fiches }: Plan, { champ, ancien }: Renommage): readonly string[] {
  if (!NOMS.some((one) => one === champ)) return [];
  const found = NOMS.filter((one) => one !== champ).flatMap((other) => {
    const count = fiches.filter(({ champs }) =>
      wordsIn(champs, other).some((word) => isWord(word, ancien)),
    ).length;
    return count === 0 ? [] : [`${other} (${plural(count, 'fiche')})`];
  });
  if (found.length === 0) return [];
  return [
    `« ${ancien} » reste écrit dans ${enumerate(found)} : la même commande avec ${found.length > 1 ? 'ces champs' : 'ce champ'}.`,
  ];
}
