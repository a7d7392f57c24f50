import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { list, paragraph, strong } from '../nodes.ts';
import { datedBout } from '../temps/bout.ts';
import { changementWords, differenceText } from '../temps/changement-text.ts';
import { differing, type Compared, type Nom } from '../temps/compared.ts';
import { couvertName } from '../temps/couvert-text.ts';
import { ecartsTable } from '../temps/ecarts.ts';
import { isMainFigure } from '../temps/effets.ts';
import { few } from '../temps/few.ts';
import { reservesBlock } from '../temps/reserves.ts';
import { ofStatus, postponed, type Mouvement } from '../temps/mouvements.ts';

/** What a committee asks of the time since it last met: what is new, gone, stopped, put off, covered; nothing where nothing is compared. */
export function evolutionBlocks(
  comparaison: Result<'ptsm.bilan'>['comparaison'],
  vocabulary: Vocabulary,
): readonly Block[] {
  if (comparaison === null) return [];
  const figures = differing(comparaison.figures).filter(isMainFigure);
  const items = newsOf(comparaison, vocabulary).filter(([, facts]) => facts.length > 0);
  const intro = `Comparé à ${datedBout(comparaison.avant)}.`;
  if (items.length === 0 && figures.length === 0)
    return [
      paragraph(`${intro} Ni les chiffres clés, ni la couverture, ni la liste des fiches n’ont changé.`),
    ];
  return [
    paragraph(intro),
    ...reservesBlock(comparaison.reserves),
    ...(figures.length === 0 ? [] : [ecartsTable(figures)]),
    ...(items.length === 0
      ? []
      : [list(items.map(([label, facts]) => [strong(label), ` : ${few(facts, 8, ' ; ')}.`]))]),
  ];
}

function newsOf(
  compared: Compared,
  vocabulary: Vocabulary,
): readonly (readonly [string, readonly string[]])[] {
  const { nouvelles, disparues, fusionnees, scindees, couverture } = compared;
  const moved = (moves: readonly Mouvement[], wordsOf: typeof differenceText) =>
    moves.map(({ fiche, changement }) => `${titled(fiche)} (${wordsOf(changement, vocabulary)})`);
  return [
    ['Nouvelles', nouvelles.map(titled)],
    ['Disparues', disparues.map(titled)],
    ['Fusionnées', fusionnees.map(({ fiche, dans }) => `${titled(fiche)} dans ${dans.ref}`)],
    ['Scindées', scindees.map(({ fiche, en }) => `${titled(fiche)} en ${few(en.map(({ ref }) => ref))}`)],
    ['Arrêtées', moved(ofStatus(compared, 'arret'), differenceText)],
    ['Reprises', moved(ofStatus(compared, 'reprise'), differenceText)],
    ['Reculs, à justifier', moved(ofStatus(compared, 'recul'), differenceText)],
    ['Échéances repoussées', moved(postponed(compared, 'fin'), changementWords)],
    ['N’est plus couvert', couverture.perdue.map((one) => couvertName(one, vocabulary))],
    ['Nouvellement couvert', couverture.gagnee.map((one) => couvertName(one, vocabulary))],
  ];
}

/** « 45 Maison des adolescents »: a colon would cut the list in two. */
function titled({ ref, title }: Nom): string {
  return `${ref} ${title}`;
}
