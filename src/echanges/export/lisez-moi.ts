import { isInterne } from '../../fiche/diffusion.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Lecture, LigneALire } from '../../tableur/ecriture/classeur-a-ecrire.ts';
import { attenduDeLaCle, attenduDuChamp } from './attendus.ts';
import type { Exportation } from './exportation.ts';
import { listeDe, type Liste } from './listes.ts';
import { FEUILLES, type ColonneExportee } from './modele.ts';
import type { TableExportee } from './tables.ts';

/** What this file is, how it comes back, what may be edited; where it came from; what each column takes. */
export function lisezMoi(
  exportation: Exportation,
  tables: readonly TableExportee[],
  listes: readonly Liste[],
): Lecture {
  const { typographie } = exportation;
  const prose: readonly LigneALire[] = [
    { genre: 'titre', texte: titleOf(exportation) },
    ...phrases(INTRODUCTION),
    { genre: 'intertitre', texte: 'Ce que vous pouvez faire' },
    ...phrases(ALLOWED),
    { genre: 'intertitre', texte: 'Revenir dans le dépôt' },
    ...phrases(RETURN),
    { genre: 'intertitre', texte: 'D’où vient ce fichier' },
    ...phrases(originOf(exportation)),
  ];
  return {
    genre: 'lecture',
    nom: FEUILLES.lisezMoi,
    largeurs: [14, 28, 26, 46, 34, 20],
    lignes: [
      ...prose.map((line) => ('texte' in line ? { ...line, texte: typographie(line.texte) } : line)),
      { genre: 'intertitre', texte: 'Les colonnes' },
      {
        genre: 'tete',
        textes: ['Feuille', 'Colonne', 'Champ', 'Attendu', 'Exemple', 'Liste'].map(typographie),
      },
      ...tables.flatMap((table) => dictionary(table, exportation, listes)),
    ],
  };
}

const INTRODUCTION = [
  'Ce classeur contient les fiches-action du projet territorial de santé mentale, telles que ptsm les a lues. Il sert à les relire et à les modifier sans passer par le dépôt.',
];

const ALLOWED = [
  '• Modifier une case blanche, sur toutes les feuilles sauf « Lisez-moi » et « Listes ». Les cases grises disent à quelle fiche appartient une ligne : elles sont protégées, sans mot de passe.',
  '• Ajouter une fiche sous la dernière ligne de « Fiches », une ligne de budget, de financement, d’indicateur ou d’étape sous la dernière ligne de sa feuille, avec le N° de sa fiche. Sur « Indicateurs », une colonne dont le titre est une année s’ajoute à droite.',
  '• Filtrer, masquer ou déplacer des colonnes, élargir, colorier : cela ne change rien au retour. Pour trier, ôtez d’abord la protection de la feuille (Excel : Révision, Ôter la protection ; LibreOffice : Outils, Protéger la feuille).',
  '• Effacer une case retire la valeur de la fiche. Supprimer la ligne d’une fiche ne supprime pas la fiche.',
  "• Gardez les titres des colonnes et les codes tels qu’ils sont ; la feuille « Listes » dit ce que chaque code veut dire. Une apostrophe devant un texte ('=, '-, '+) empêche le tableur d’y voir une formule : elle n’est pas dans la fiche.",
  '• Le texte des fiches (contexte, bilans de l’année…) n’est pas dans ce classeur : il reste tel qu’il est dans le dépôt.',
];

const RETURN = [
  'Enregistrez en .xlsx, puis, dans le dossier du dépôt : ptsm importer fichier.xlsx montre ce qui changerait, sans rien écrire ; ptsm importer fichier.xlsx --appliquer l’écrit.',
  'Seules les cases modifiées sont écrites. Si une fiche a changé entre-temps au même endroit, les trois valeurs sont montrées et rien n’est choisi à votre place.',
];

function titleOf({ plan }: Exportation): string {
  const { nom } = plan.configuration.territoire;
  return nom === undefined ? 'Fiches-action' : `Fiches-action – ${nom}`;
}

function originOf({ plan, source, files, fiches, filter, nonLues }: Exportation): readonly string[] {
  const { mention } = plan.configuration;
  const internes = fiches.filter(isInterne).length;
  return [
    ...(mention === undefined ? [] : [mention]),
    `État du dépôt : ${source}.`,
    `Fiches exportées : ${String(fiches.length)}${filter === null ? '' : `, celles qui répondent à « ${filter} »`}.`,
    ...(internes > 0
      ? [`Fichier de travail : ${plural(internes, 'fiche')} à diffusion interne. Ne le publiez pas tel quel.`]
      : []),
    `Fichiers : ${plural(files.lues, 'lu')}, ${plural(files.nonLues.length, 'non lu', 'non lus')}${named(files.nonLues)}.`,
    `Valeurs non lues, dont la case est vide : ${String(nonLues.length)}${named(
      nonLues.map(({ fichier, champ }) => `${fichier} (${champ})`),
    )}.${nonLues.length === 0 ? '' : ' ptsm valider dit pourquoi.'}`,
  ];
}

function named(names: readonly string[]): string {
  return names.length === 0 ? '' : ` : ${names.join(', ')}`;
}

function phrases(texts: readonly string[]): readonly LigneALire[] {
  return texts.map((texte) => ({ genre: 'phrase', texte }));
}

/** A row a column; the years of an indicator are one. */
function dictionary(
  { feuille, colonnes }: TableExportee,
  { plan, typographie }: Exportation,
  listes: readonly Liste[],
): readonly LigneALire[] {
  const years = colonnes.filter(isYear);
  return colonnes
    .filter((colonne) => !isYear(colonne) || colonne === years[0])
    .filter(({ role }) => feuille === FEUILLES.fiches || role === 'cle')
    .map((colonne) => {
      const { attendu, exemple } =
        feuille === FEUILLES.fiches
          ? attenduDuChamp(colonne, plan.vocabulary.champs)
          : attenduDeLaCle(colonne);
      const titre = isYear(colonne) ? `${colonne.titre}, et chaque année` : colonne.titre;
      const liste = listeDe(colonne, listes);
      const kind = liste ? (liste.fermee ? 'fermée : « Listes »' : 'proposée : « Listes »') : 'libre';
      return {
        genre: 'ligne',
        textes: [feuille, titre, codeOf(colonne), typographie(attendu), exemple, typographie(kind)],
      };
    });
}

function isYear({ cle }: ColonneExportee): boolean {
  return /^\d{4}$/.test(cle ?? '');
}

function codeOf({ role, champ, cle }: ColonneExportee): string {
  if (role === 'cle')
    return isYear({ role, champ, cle, titre: '' }) ? `${champ}.valeurs` : `${champ}.${cle ?? ''}`;
  return role === 'champ' || champ === 'id' ? champ : '';
}
