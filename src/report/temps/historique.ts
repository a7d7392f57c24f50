import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import type { Result } from '../../figures/result.ts';
import type { Block, Document } from '../document.ts';
import { heading, list, paragraph, root, strong } from '../nodes.ts';
import { ficheChanges } from './fiche-changes.ts';
import { reservesBlock } from './reserves.ts';

type Historique = Result<'ptsm.historique'>;
type Version = Historique['versions'][number];

/** The story of a fiche, newest first: what each commit changed in it, who recorded it, and why as they said. */
export function renderHistorique(historique: Historique, vocabulary: Vocabulary): Document {
  const { fiche, suivi, versions, reserves } = historique;
  return root(
    heading(1, `Histoire de la fiche ${fiche.ref} : ${fiche.title}`),
    ...suiviBlocks(suivi, versions.length),
    ...reservesBlock(reserves),
    ...(versions.length === 0 ? [paragraph('Aucun commit n’a encore enregistré cette fiche.')] : []),
    ...versions.flatMap((version) => versionBlocks(version, vocabulary)),
  );
}

function suiviBlocks(
  { file, creation, modification, auteur, silence, reports }: Historique['suivi'],
  versions: number,
): readonly Block[] {
  const by = auteur === null ? '' : `, par ${auteur}`;
  const since = silence === null || silence === 0 ? '' : ` (il y a ${String(silence)} mois)`;
  return [
    list([
      [strong('Fichier'), ' : ', { type: 'inlineCode', value: file }],
      ...(creation === null ? [] : [[strong('Création'), ` : ${frenchDate(creation)}`]]),
      ...(modification === null
        ? []
        : [[strong('Dernière modification'), ` : ${frenchDate(modification)}${since}${by}`]]),
      [strong('Reports de la date de fin'), ` : ${reports === 0 ? 'aucun' : String(reports)}`],
      [strong('Versions'), ` : ${String(versions)}`],
    ]),
  ];
}

function versionBlocks(version: Version, vocabulary: Vocabulary): readonly Block[] {
  const { commit, date, auteur, message } = version;
  const said = message.trim() === '' ? [] : [`« ${message.trim()} » `];
  return [
    heading(2, `${frenchDate(date)}, ${auteur}`),
    paragraph(...said, { type: 'inlineCode', value: commit.slice(0, 10) }),
    ...changesBlocks(version, vocabulary),
  ];
}

const ETATS: Readonly<Record<Version['etat'], (version: Version) => string | null>> = {
  creee: () => 'Création de la fiche.',
  modifiee: () => null,
  deplacee: ({ file, fileAvant }) => `Déplacée de ${fileAvant ?? 'un autre fichier'} à ${file}.`,
  supprimee: () => 'Suppression de la fiche.',
  illisible: () => 'La fiche n’est pas lisible dans ce commit : ses changements ne sont pas connus.',
};

function changesBlocks(version: Version, vocabulary: Vocabulary): readonly Block[] {
  const state = ETATS[version.etat](version);
  const changes = ficheChanges(version, vocabulary);
  const hasNone = changes.length === 0 && state === null;
  return [
    ...(state === null ? [] : [paragraph(state)]),
    ...(changes.length === 0
      ? []
      : [list(changes.map(({ libelle, texte }) => [strong(libelle), ` : ${texte}`]))]),
    ...(hasNone ? [paragraph('Mise en forme seulement : aucun champ, aucun mot du texte ne change.')] : []),
  ];
}
