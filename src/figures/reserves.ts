import { countedFiches } from '../fiche/fusions.ts';
import { plural } from '../fiche/words/plural.ts';
import { enumerate } from '../fiche/words/enumerate.ts';
import type { Reading } from './envelope.ts';
import { naturalOrder } from './natural-order.ts';

/** What a reader must know before trusting a total; empty where nothing is wrong. Sentences, to be printed with the report. */
export function reservesOf({
  plan,
  findings,
  avis = [],
}: Pick<Reading, 'plan' | 'findings' | 'avis'>): readonly string[] {
  const unread = plan.files.filter(({ state }) => state === 'non-lue').map(({ path }) => path);
  const errors = findings.filter(({ severity }) => severity === 'erreur');
  const wrong = [...new Set(errors.map(({ fiche, file }) => fiche ?? file))].sort(naturalOrder);
  const axeless = countedFiches(plan)
    .filter(({ champs }) => champs.axe === undefined)
    .map(({ ref }) => ref);
  return [
    ...avis,
    ...(unread.length > 0
      ? [
          `${plural(unread.length, 'fichier non lu', 'fichiers non lus')}, absents de tous les totaux : ${enumerate(unread)}.`,
        ]
      : []),
    ...(errors.length > 0
      ? [
          `${plural(errors.length, 'erreur')} dans ${plural(wrong.length, 'fiche')} (${enumerate(wrong)}) : les chiffres peuvent changer une fois corrigées (ptsm valider).`,
        ]
      : []),
    ...(axeless.length > 0
      ? [
          `${plural(axeless.length, 'fiche')} sans axe (${enumerate([...axeless].sort(naturalOrder))}), ${axeless.length > 1 ? 'comptées' : 'comptée'} à part.`,
        ]
      : []),
  ];
}
