import { join } from 'node:path';
import type { Entry } from '../../fiche/parse-plan.ts';
import { decode } from '../../fiche/reading/decode.ts';
import { groupBy } from '../../fiche/group-by.ts';
import { fewOf } from '../../fiche/words/few-of.ts';
import { plural } from '../../fiche/words/plural.ts';
import { exists } from '../../io/exists.ts';
import { isEditorFile } from '../../io/fiche-path.ts';
import type { ReadPlan } from '../../io/read-plan.ts';
import type { Patient } from './patient.ts';
import { ligne, type Examen, type Geste, type Ligne } from './section.ts';

/** Every `.md` of the fiches folder: read, left out and why, not readable, and in which encodings. */
export function examenFiches(patient: Patient): Examen {
  const { plan } = patient;
  const titre = 'Fiches';
  if ('refus' in plan) {
    const lignes = [ligne(['dossier', 'Dossier'], 'illisible', { etat: 'attention', note: plan.refus })];
    return { section: { id: 'fiches', titre, lignes }, gestes: missingFolder(patient) };
  }
  const { files, configuration, defects } = plan.lu.plan;
  const unread = files.filter(({ state }) => state === 'non-lue').map(({ path }) => path);
  const lignes = [
    ligne(['dossier', 'Dossier'], configuration.fiches),
    ...countLine(
      ['lues', 'Lues'],
      files.filter(({ state }) => state === 'lue').map(({ path }) => path),
      'bien',
    ),
    ...ignoredLines(plan.lu),
    ...(unread.length === 0 ? [] : countLine(['non-lues', 'Non lues'], unread, 'attention')),
    ...encodingLines(plan.lu.entries),
  ];
  return {
    section: { id: 'fiches', titre, lignes },
    gestes: [
      ...(files.length === 0 ? COMMENCER : []),
      ...(unread.length + defects.length > 0
        ? [{ commande: 'ptsm valider', pourquoi: 'dit ce qui est à corriger, fiche par fiche' }]
        : []),
    ],
  };
}

const COMMENCER: readonly Geste[] = [
  { commande: 'ptsm importer FICHIER', pourquoi: 'lit les fiches d’un classeur Excel ou d’un document Word' },
  { commande: 'ptsm nouvelle "Titre de l’action"', pourquoi: 'crée une fiche à compléter' },
];

/** What may be typed in any shell as it is. */
const PLAIN = /^[\p{L}\d_][\p{L}\d_./-]*$/u;

function missingFolder({ root, reglages }: Patient): readonly Geste[] {
  if ('refus' in reglages) return [];
  const { fiches } = reglages.lu.configuration;
  if (!PLAIN.test(fiches) || exists(join(root.folder, fiches))) return [];
  const pourquoi = `crée le dossier des fiches ; ou dites dans ${root.settings}, sous « fiches », où elles sont`;
  return [{ commande: `mkdir ${fiches}`, pourquoi }];
}

function countLine(
  names: readonly [string, string],
  paths: readonly string[],
  etat: Ligne['etat'],
): readonly Ligne[] {
  const note = etat === 'bien' || paths.length === 0 ? null : fewOf(paths, 5);
  return [ligne(names, plural(paths.length, 'fichier'), { etat, note })];
}

/** An editor's own files, and those that `ignorer` names; hidden folders are not even entered. */
function ignoredLines({ plan: { files } }: ReadPlan): readonly Ligne[] {
  const ignored = files.filter(({ state }) => state === 'ignoree').map(({ path }) => path);
  const isEditors = (path: string) => isEditorFile(path.split('/').at(-1) ?? '');
  const parts = [
    [['ignorees', 'Ignorées par « ignorer »'], ignored.filter((path) => !isEditors(path))],
    [['editeur', 'Ignorées : fichiers d’éditeur ou cachés'], ignored.filter(isEditors)],
  ] as const;
  return parts.flatMap(([names, paths]) =>
    paths.length === 0 ? [] : countLine(names, paths, 'information'),
  );
}

function encodingLines(entries: readonly Entry[]): readonly Ligne[] {
  const kinds = entries.flatMap((entry) => ('bytes' in entry ? [encodingOf(entry.bytes)] : []));
  return [...groupBy(kinds, ({ nom }) => nom)].map(([nom, same]) =>
    ligne(['encodage', 'Encodage'], `${nom} : ${plural(same.length, 'fichier')}`, {
      etat: same.some(({ refuse }) => refuse) ? 'attention' : 'bien',
      note: same.some(({ refuse }) => refuse) ? 'à enregistrer en UTF-8' : null,
    }),
  );
}

function encodingOf(bytes: Uint8Array): { readonly nom: string; readonly refuse: boolean } {
  const { text, flaws } = decode(bytes);
  const wrong = flaws.find(({ code }) => code === 'encodage-inattendu' || code === 'fichier-binaire');
  if (wrong || text === null) return { nom: wrong?.detail ?? 'inconnu', refuse: true };
  const marks = [
    ...(text.startsWith('\uFEFF') ? ['avec BOM'] : []),
    ...(text.includes('\r\n') ? ['fins de ligne Windows (CRLF)'] : []),
  ];
  return { nom: ['UTF-8', ...marks].join(', '), refuse: false };
}
