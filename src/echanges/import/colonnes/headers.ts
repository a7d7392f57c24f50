import { FIELDS } from '../../../fiche/schema/fields.ts';
import type { Term } from '../../../fiche/words/suggest.ts';

/**
 * Titles that real tables give to a column, besides the names of the fields: folded, without punctuation, in
 * the singular or the plural. They are no synonyms of the keys of a fiche.
 */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  id: [
    ...['n action', 'n d action', 'numero d action', 'numero action', 'action n', 'code action', 'code'],
    ...['n de fiche', 'n de la fiche', 'n fiche', 'fiche n', 'numero de fiche', 'numero de la fiche'],
    ...['n de la fiche action', 'n fiche action', 'fiche action n', 'numero de la fiche action'],
    ...['reference', 'ref', 'no', 'n de l action'],
  ],
  title: [
    ...['titre de la fiche', 'titre de la fiche action', 'titre action', 'titre de fiche'],
    ...['intitule de l action', 'intitule de la fiche', 'intitule de la fiche action', 'intitule action'],
    ...['nom de l action', 'nom de la fiche', 'libelle de l action', 'libelle', 'designation'],
    ...['action', 'fiche action', 'quoi'],
  ],
  axe: [
    ...['axe fdr nationale', 'axe fdr', 'axe national', 'axe de la feuille de route', 'axe ptsm'],
    ...['axe de la feuille de route nationale', 'axe feuille de route nationale', 'axe du ptsm'],
  ],
  priority: ['priorite nationale', 'priorite reglementaire', 'priorite ptsm', 'priorite du ptsm'],
  status: [
    ...['etat de l action', 'etat de realisation', 'statut de l action', 'avancement de l action'],
    ...['etat d avancement de l action', 'niveau d avancement'],
  ],
  year: ['annee de realisation', 'annee de mise en oeuvre'],
  objectif: [
    ...['objectif general de l action', 'objectif de l action', 'finalite', 'finalite de l action'],
    'objectif de la fiche',
  ],
  calendrier: [
    ...['calendrier previsionnel', 'calendrier de mise en oeuvre', 'calendrier de realisation'],
    ...['periode', 'temporalite', 'planification'],
  ],
  niveau: ['degre de priorite', 'niveau de priorite de l action', 'degre de priorite de l action'],
  groupe: ['groupe de travail referent', 'gt referent'],
  pilotes: [
    ...['pilote de l action', 'structure porteuse', 'porteur de projet', 'porteur de l action', 'pilotage'],
    ...['structure responsable', 'organisme pilote', 'responsable de l action', 'pilote copilote'],
    ...['copilote', 'pilote et copilote', 'structure pilote de l action'],
  ],
  partenaires: [
    ...['partenaire associe', 'partenaire implique', 'partenaire mobilise', 'partenaire de l action'],
    ...['acteur concerne', 'acteur implique', 'structure associee', 'structure partenaire', 'avec qui'],
  ],
  publics: [
    ...['public vise', 'public concerne', 'public beneficiaire', 'population cible', 'pour qui'],
    'population concernee',
  ],
  thematiques: ['domaine', 'thematique principale'],
  secteurs: ['secteur concerne', 'secteur d activite'],
  territoires: [
    ...['territoire concerne', 'commune concernee', 'territoire d intervention', 'zone geographique'],
    ...['territoire d application', 'lieu', 'ou'],
  ],
  debut: [
    'date de demarrage',
    'demarrage',
    'date de lancement',
    'debut de l action',
    'date de debut de l action',
  ],
  fin: [
    ...['date d echeance', 'date de cloture', 'fin de l action', 'date de fin de l action', 'date limite'],
    'date de fin previsionnelle',
  ],
  ctsm: ['inscrite au ctsm'],
  budget: ['cout de l action', 'budget de l action', 'cout total', 'budget total', 'cout estime', 'combien'],
  'budget.prevu': [
    ...['budget prevu', 'montant prevu', 'prevu', 'budget previsionnel', 'cout previsionnel'],
    ...['montant previsionnel', 'budget demande'],
  ],
  'budget.engage': [
    ...['budget engage', 'montant engage', 'engage', 'depense', 'montant depense', 'budget depense'],
    ...['budget realise', 'budget consomme', 'consomme', 'budget execute'],
  ],
  financements: [],
  'financements.financeur': [
    ...['financeur', 'financeur potentiel', 'organisme financeur', 'cofinanceur', 'source de financement'],
    'financeur sollicite',
  ],
  'financements.montant': [
    'montant du financement',
    'montant finance',
    'montant attribue',
    'montant accorde',
  ],
  indicateurs: ['indicateur d evaluation', 'indicateur de resultat', 'indicateur de l action'],
  'indicateurs.nom': ['nom de l indicateur', 'intitule de l indicateur', 'libelle de l indicateur'],
  'indicateurs.cible': ['valeur cible', 'cible de l indicateur', 'objectif chiffre'],
  'indicateurs.initiale': ['valeur initiale', 'valeur de depart'],
  'etapes.titre': ['etape', 'jalon', 'sous action', 'etape de l action', 'etape de mise en oeuvre'],
  realisation: [
    ...['action mise en oeuvre', 'mise en oeuvre', 'mise en oeuvre de l action', 'etat de mise en oeuvre'],
    'annee s de mise en oeuvre et de reconduction',
  ],
};

/** What these fields are called belongs to one key of their entries. */
const OF_ENTRIES: ReadonlySet<string> = new Set(['etapes']);
const TAKEN: ReadonlySet<string> = new Set(['financeur', 'financeurs']);

/** Fields and keys of entries under all their names. */
export const HEADERS: readonly Term[] = [
  ...FIELDS.filter(({ code }) => !OF_ENTRIES.has(code)).map(({ code, libelle, synonymes }) => ({
    code,
    libelle,
    synonymes: [...synonymes.filter((one) => !TAKEN.has(one)), ...(TITLES[code] ?? [])],
  })),
  ...Object.entries(TITLES)
    .filter(([path]) => path.includes('.') || path === 'realisation')
    .map(([code, synonymes]) => ({ code, synonymes })),
];

/** With a year beside them, these words speak of amounts and measures: « Budget 2024 », « Dépensé 2024 ». */
export const YEARLY_HEADERS: readonly Term[] = [
  {
    code: 'budget.prevu',
    synonymes: ['budget', 'cout', 'montant', 'prevu', 'prevision', 'budget prevu', 'budget previsionnel'],
  },
  {
    code: 'budget.engage',
    synonymes: ['depense', 'engage', 'realise', 'consomme', 'execute', 'budget engage', 'budget depense'],
  },
  { code: 'financements.montant', synonymes: ['financement', 'subvention', 'montant finance'] },
  { code: 'indicateurs.valeurs', synonymes: ['valeur', 'resultat', 'indicateur', 'valeur de l indicateur'] },
];
