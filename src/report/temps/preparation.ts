import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Result } from '../../figures/result.ts';
import { provenanceBlocks } from '../blocks/provenance.ts';
import { coverOf, type Look } from '../cover.ts';
import type { Block, Document } from '../document.ts';
import { heading, list, paragraph, root, strong } from '../nodes.ts';
import { sourceText } from '../source-text.ts';
import { boutName, datedBout } from './bout.ts';
import { depuisName } from './preparation/depuis.ts';
import { pointsOf, type Point } from './preparation/points.ts';
import { reservesBlock } from './reserves.ts';

type Preparation = Result<'ptsm.copil'>;

interface PreparationLook extends Look {
  readonly vocabulary: Vocabulary;
  readonly format: string;
}

const TITRE = 'Préparation du comité de pilotage';

/** The agenda of a committee: what it is told, then what it is asked, in the order in which it works. */
export function renderPreparation(preparation: Preparation, look: PreparationLook): Document {
  const { territoire, avant, apres, choix, reserves } = preparation;
  const document = root(
    heading(1, TITRE),
    list([
      ...(territoire.nom === null ? [] : [[strong('Territoire'), ` : ${territoire.nom}`]]),
      [strong('Depuis'), ` : ${datedBout(avant)}${CHOIX[choix]}.`],
      [strong('Jusqu’à'), ` : ${boutName(apres)}, ${sourceText(apres)}.`],
    ]),
    ...reservesBlock(reserves),
    ...pointsOf(preparation, look).flatMap(pointBlocks),
    heading(2, 'Méthode'),
    list(methode(preparation).map((text) => [text])),
    heading(2, 'Provenance'),
    ...provenanceBlocks(preparation),
  );
  const mentions = ['Ordre du jour', `Depuis ${depuisName(avant)}`];
  return { ...document, entete: coverOf(document, { ...preparation, titre: TITRE, mentions }, look) };
}

const CHOIX: Readonly<Record<Preparation['choix'], string>> = {
  demande: '',
  'derniere-etiquette': ', la dernière étiquette de COPIL',
};

/** Numbered, so that a meeting can call them. */
function pointBlocks({ title, blocks }: Point, index: number): readonly Block[] {
  return [
    heading(2, `${String(index + 1)}. ${title}`),
    ...(blocks.length === 0 ? [paragraph('Rien à signaler.')] : blocks),
  ];
}

function methode({ silence, enterine }: Preparation): readonly string[] {
  return [
    'Une fiche peut être citée sous plusieurs points.',
    'Un report : la date de fin est repoussée d’un commit à l’autre, depuis la création de la fiche ; une date ajoutée, retirée ou précisée n’en est pas un. Seules sont citées les actions encore à faire.',
    'Attendent une décision : les fiches à discuter, suspendues, dont le statut a reculé depuis le dernier COPIL, ou dont l’échéance est dépassée.',
    `Sans nouvelles : une fiche en préparation ou en cours qui ne dit rien des ${plural(silence, 'mois', 'mois')} passés, ou que personne n’a modifiée depuis (« silence » dans ptsm.yaml).`,
    ...(enterine === null
      ? ['Aucun COPIL n’est entériné dans .ptsm/copil.yaml (ptsm copil enteriner AAAA-MM-JJ).']
      : []),
  ];
}
