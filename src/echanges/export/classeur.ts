import { shapeOf, type PartShape } from '../../fiche/schema/shapes.ts';
import { partShape } from '../../fiche/cellule/read-entries.ts';
import { COULEUR, isLisible } from '../../fiche/vocabulary/couleur.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type {
  ChoixDeColonne,
  ClasseurAEcrire,
  ColonneAEcrire,
  Grille,
} from '../../tableur/ecriture/classeur-a-ecrire.ts';
import { attenduDeLaCle, attenduDuChamp } from './attendus.ts';
import { etatOf } from './etat-of.ts';
import { lignesDEtat } from './etat.ts';
import type { Exportation } from './exportation.ts';
import { lisezMoi } from './lisez-moi.ts';
import { listeDe, listesDe, listesGrille, sourceDe, type Liste } from './listes.ts';
import { FEUILLES, isEntrees, type ColonneExportee } from './modele.ts';
import { tablesExportees, type TableExportee } from './tables.ts';

/** The workbook that colleagues fill in and send back: `modele.ts` says what it holds. */
export function buildClasseur(exportation: Exportation): ClasseurAEcrire {
  const { plan, fiches, provenance, typographie, source } = exportation;
  const { vocabulary, configuration } = plan;
  const { couleur = COULEUR } = configuration;
  const tables = tablesExportees(fiches, plan);
  const listes = listesDe(vocabulary);
  const context = { vocabulary, listes, typographie };
  return {
    titre: `Fiches-action – ${configuration.territoire.nom ?? 'ptsm'}`,
    date: provenance.date,
    pied: typographie(`Export de ptsm, ${source}`),
    couleur: isLisible(couleur) ? couleur : COULEUR,
    feuilles: [
      lisezMoi(exportation, tables, listes),
      ...tables.map((table) => grilleOf(table, context)),
      listesGrille(listes),
      { genre: 'cachee', nom: FEUILLES.etat, lignes: lignesDEtat(etatOf(exportation, tables)) },
    ],
  };
}

interface Context extends Pick<Exportation, 'typographie'> {
  readonly vocabulary: Vocabulary;
  readonly listes: readonly Liste[];
}

function grilleOf({ feuille, colonnes, lignes }: TableExportee, context: Context): Grille {
  return {
    genre: 'grille',
    nom: feuille,
    colonnes: colonnes.map((colonne) => columnOf(colonne, context)),
    lignes: lignes.map(({ contenus }) => contenus),
    figees: feuille === FEUILLES.fiches ? 3 : 2,
  };
}

const FREE: Readonly<Record<ColonneExportee['role'], ColonneAEcrire['libre']>> = {
  numero: 'dessous',
  fichier: 'jamais',
  rang: 'jamais',
  champ: 'partout',
  cle: 'partout',
  commit: 'jamais',
};

function columnOf(colonne: ColonneExportee, context: Context): ColonneAEcrire {
  const { titre, role } = colonne;
  return {
    titre,
    nature: isNumeric(colonne, context) ? 'nombre' : 'texte',
    libre: FREE[role],
    choix: role === 'fichier' || role === 'rang' ? null : choiceOf(colonne, context),
    auPlus: role === 'fichier' ? 26 : 44,
  };
}

const NUMERIC: ReadonlySet<PartShape | null> = new Set(['annee', 'montant', 'mesure'] as const);

function isNumeric({ role, champ, cle }: ColonneExportee, { vocabulary: { champs } }: Context): boolean {
  if (role === 'champ') return shapeOf(champ, champs) === 'nombre';
  return role === 'rang' || (role === 'cle' && isEntrees(champ) && NUMERIC.has(partShape(champ, cle ?? '')));
}

/** A list where one of its codes is the whole value; beside it, or alone, what is expected. */
function choiceOf(colonne: ColonneExportee, { vocabulary, listes, typographie }: Context): ChoixDeColonne {
  const isField = colonne.role !== 'cle' && !(colonne.role === 'numero' && colonne.champ !== 'id');
  const { attendu, exemple } = isField ? attenduDuChamp(colonne, vocabulary.champs) : attenduDeLaCle(colonne);
  const liste = listeDe(colonne, listes);
  const isSeveral = shapeOf(colonne.champ, vocabulary.champs) === 'termes' || colonne.champ === 'thematiques';
  const example = exemple === '' ? '' : `\nExemple : ${exemple}`;
  const codes = liste && isSeveral ? `\nCodes : ${liste.termes.map(({ code }) => code).join(', ')}` : '';
  return {
    message: typographie(`Attendu : ${attendu}${example}${codes}`),
    source: liste && !isSeveral ? sourceDe(liste, listes) : null,
    ferme: liste !== null && !isSeveral && liste.fermee,
  };
}
