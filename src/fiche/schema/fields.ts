import type { Term } from '../words/suggest.ts';

/** A key of the front matter: its code, the other names people give it, and what its value should be. */
export interface Field extends Term {
  readonly libelle: string;
  /** What the value must be, to finish the sentence « attendu … ». */
  readonly forme: string;
}

/** In the order in which a fiche is written and shown. */
export const FIELDS: readonly Field[] = [
  {
    code: 'id',
    libelle: 'N°',
    forme: 'un nombre ou un code (38, A1)',
    synonymes: ['numero', 'n', 'num', 'identifiant', 'numero de l action'],
  },
  {
    code: 'title',
    libelle: 'Titre',
    forme: 'un texte sur une ligne',
    synonymes: ['titre', 'intitule', 'nom', 'titre de l action'],
  },
  {
    code: 'axe',
    libelle: 'Axe',
    forme: 'le code d’un axe, ou une liste de codes',
    synonymes: ['axes', 'axe strategique', 'axis'],
  },
  {
    code: 'priority',
    libelle: 'Priorité',
    forme: 'un nombre de 1 à 6, ou une liste',
    synonymes: ['priorite', 'priorites', 'priorite du decret', 'prio'],
  },
  {
    code: 'status',
    libelle: 'Statut',
    forme: 'un statut : a-discuter, a-venir, en-preparation, en-cours, realisee, suspendue ou abandonnee',
    synonymes: ['statut', 'etat', 'avancement', 'etat d avancement', 'statuts'],
  },
  {
    code: 'year',
    libelle: 'Années',
    forme: 'une année (2023), une liste ([2021, 2022]) ou une suite (2021-2024)',
    synonymes: ['annee', 'annees', 'an', 'years'],
  },
  {
    code: 'motif',
    libelle: 'Motif',
    forme: 'un texte : pourquoi l’action est suspendue ou abandonnée',
    synonymes: ['motifs', 'raison', 'raisons', 'motif de l abandon', 'motif de la suspension'],
  },
  {
    code: 'objectif',
    libelle: 'Objectif général',
    forme: 'un texte',
    synonymes: ['objectif general', 'objectifs', 'but'],
  },
  {
    code: 'calendrier',
    libelle: 'Calendrier',
    forme: 'un texte',
    synonymes: ['echeancier', 'planning', 'quand'],
  },
  {
    code: 'niveau',
    libelle: 'Niveau d’urgence',
    forme: 'eleve, moyen ou bas',
    synonymes: ['urgence', 'niveau de priorite', 'degre d urgence'],
  },
  {
    code: 'groupe',
    libelle: 'Groupe de travail',
    forme: 'un texte',
    synonymes: ['gt', 'groupe de travail', 'groupes'],
  },
  {
    code: 'pilotes',
    libelle: 'Pilotes',
    forme: 'une liste',
    synonymes: ['pilote', 'porteur', 'porteurs', 'structure pilote', 'responsable', 'qui'],
  },
  { code: 'partenaires', libelle: 'Partenaires', forme: 'une liste', synonymes: ['partenaire', 'acteurs'] },
  {
    code: 'publics',
    libelle: 'Publics',
    forme: 'une liste',
    synonymes: ['public', 'public cible', 'publics vises', 'beneficiaires', 'cible'],
  },
  {
    code: 'thematiques',
    libelle: 'Thématiques',
    forme: 'une liste',
    synonymes: ['thematique', 'theme', 'themes'],
  },
  { code: 'secteurs', libelle: 'Secteurs', forme: 'une liste', synonymes: ['secteur'] },
  {
    code: 'territoires',
    libelle: 'Territoires',
    forme: 'une liste',
    synonymes: ['territoire', 'commune', 'communes', 'perimetre'],
  },
  { code: 'tags', libelle: 'Mots-clés', forme: 'une liste', synonymes: ['mots cles', 'etiquettes', 'tag'] },
  {
    code: 'debut',
    libelle: 'Début',
    forme: 'une date (2024-09 ou 2024-09-01)',
    synonymes: ['date de debut', 'date debut', 'lancement'],
  },
  {
    code: 'fin',
    libelle: 'Fin',
    forme: 'une date (2024-09 ou 2024-09-01)',
    synonymes: ['date de fin', 'date fin', 'echeance'],
  },
  {
    code: 'ctsm',
    libelle: 'CTSM',
    forme: 'true, une date ou un numéro d’avenant',
    synonymes: ['contrat', 'avenant'],
  },
  {
    code: 'budget',
    libelle: 'Budget',
    forme: 'un texte, ou une liste de montants',
    synonymes: ['budgets', 'cout', 'couts', 'montant'],
  },
  {
    code: 'financements',
    libelle: 'Financements',
    forme: 'une liste de financeurs',
    synonymes: ['financement', 'financeur', 'financeurs'],
  },
  {
    code: 'indicateurs',
    libelle: 'Indicateurs',
    forme: 'une liste d’indicateurs',
    synonymes: ['indicateur', 'indicateurs de suivi'],
  },
  {
    code: 'etapes',
    libelle: 'Étapes',
    forme: 'une liste d’étapes',
    synonymes: ['etape', 'sous actions', 'jalons'],
  },
  {
    code: 'remplace',
    libelle: 'Remplace',
    forme: 'l’identifiant d’une autre fiche',
    synonymes: ['remplacement'],
  },
  {
    code: 'fusionnee-dans',
    libelle: 'Fusionnée dans',
    forme: 'l’identifiant d’une autre fiche',
    synonymes: ['fusion', 'fusionnee'],
  },
  {
    code: 'liens',
    libelle: 'Liens',
    forme: 'une liste d’identifiants de fiches',
    synonymes: ['lien', 'fiches liees', 'voir aussi'],
  },
  {
    code: 'diffusion',
    libelle: 'Diffusion',
    forme: 'publique ou interne',
    synonymes: ['confidentialite', 'visibilite'],
  },
];

const BY_CODE = new Map(FIELDS.map((one) => [one.code, one]));

export function fieldNamed(code: string): Field | null {
  return BY_CODE.get(code) ?? null;
}
