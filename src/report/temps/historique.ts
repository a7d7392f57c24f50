import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import type { Result } from '../../figures/result.ts';
import { isLateStart } from '../../figures/temps/changements.ts';
import type { Block, Document, Tableau } from '../document.ts';
import { heading, list, paragraph, root, strong, tableau, textCell } from '../nodes.ts';
import { ficheChanges } from './fiche-changes.ts';
import { reservesBlock } from './reserves.ts';

type Historique = Result<'ptsm.historique'>;
type Version = Historique['versions'][number];

/** The story of a fiche, newest first: what each commit changed in it, who recorded it, and why as they said. */
export function renderHistorique(historique: Historique, vocabulary: Vocabulary, format: string): Document {
  const { fiche, versions, reserves } = historique;
  const isSheet = format === 'csv' || format === 'xlsx';
  return root(
    heading(1, `Histoire de la fiche ${fiche.ref} : ${fiche.title}`),
    ...suiviBlocks(historique),
    ...reservesBlock(reserves),
    ...(versions.length === 0 ? [paragraph('Aucun commit connu n’a changé cette fiche.')] : []),
    ...(isSheet
      ? [versionsTable(versions, vocabulary)]
      : versions.flatMap((version) => versionBlocks(version, vocabulary))),
  );
}

function suiviBlocks({ suivi, versions }: Historique): readonly Block[] {
  const { file, creation, modification, auteur, silence, reports } = suivi;
  const lateStarts = versions.flatMap(({ champs }) => champs.filter(isLateStart)).length;
  const gone = versions[0]?.etat === 'supprimee' ? versions[0] : null;
  const by = auteur === null ? '' : `, par ${auteur}`;
  const since = silence === null || silence === 0 ? '' : ` (il y a ${String(silence)} mois)`;
  return [
    list([
      [strong('Fichier'), ' : ', { type: 'inlineCode', value: file }],
      ...(creation === null ? [] : [[strong('Création'), ` : ${frenchDate(creation)}`]]),
      ...(modification === null
        ? []
        : [[strong('Dernière modification'), ` : ${frenchDate(modification)}${since}${by}`]]),
      ...(gone ? [[strong('Suppression'), ` : ${frenchDate(gone.date)}, par ${gone.auteur}`]] : []),
      [strong('Reports de la date de fin'), ` : ${reports === 0 ? 'aucun' : String(reports)}`],
      ...(lateStarts === 0 ? [] : [[strong('Démarrage repoussé'), ` : ${String(lateStarts)} fois`]]),
      [strong('Versions'), ` : ${String(versions.length)}`],
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

const FORME = 'Mise en forme seulement : aucun champ, aucun mot du texte ne change.';

function changesBlocks(version: Version, vocabulary: Vocabulary): readonly Block[] {
  const changes = ficheChanges(version, vocabulary);
  const state = stateOf(version, changes.length);
  return [
    ...(state === null ? [] : [paragraph(state)]),
    ...(changes.length === 0
      ? []
      : [list(changes.map(({ libelle, texte }) => [strong(libelle), ` : ${texte}`]))]),
  ];
}

function stateOf(version: Version, changes: number): string | null {
  return ETATS[version.etat](version) ?? (changes === 0 ? FORME : null);
}

/** A row a change, for a spreadsheet. */
function versionsTable(versions: readonly Version[], vocabulary: Vocabulary): Tableau {
  const lignes = versions.flatMap((version) => {
    const { date, auteur, message, commit } = version;
    const changes = ficheChanges(version, vocabulary);
    const state = stateOf(version, changes.length);
    const told = [...(state === null ? [] : [{ libelle: '', texte: state }]), ...changes];
    return told.map(({ libelle, texte }) => [date, auteur, message, libelle, texte, commit].map(textCell));
  });
  const entetes = ['Date', 'Auteur', 'Message', 'Ce qui change', 'Changement', 'Commit'];
  return tableau({ id: 'versions', titre: '', entetes, lignes });
}
