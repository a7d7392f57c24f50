import type { Term } from './suggest.ts';

/** A key of the front matter: its code, the other names people give it, and what its value should be. */
export interface Field extends Term {
  readonly libelle: string;
  /** What the value must be, to finish the sentence « attendu … ». */
  readonly forme: string;
}

const field = (code: string, libelle: string, forme: string, ...synonymes: string[]): Field => ({ code, libelle, forme, synonymes });

/** In the order in which a fiche is written and shown. */
export const FIELDS: readonly Field[] = [
  field('id', 'N°', 'un nombre ou un code (38, A1)', 'numero', 'n', 'num', 'identifiant', 'numero de l action'),
  field('title', 'Titre', 'un texte sur une ligne', 'titre', 'intitule', 'nom', 'titre de l action'),
  field('axe', 'Axe', 'le code d’un axe, ou une liste de codes', 'axes', 'axe strategique', 'axis'),
  field('priority', 'Priorité', 'un nombre de 1 à 6, ou une liste', 'priorite', 'priorites', 'priorite du decret', 'prio'),
  field('status', 'Statut', 'un statut : a-discuter, a-venir, en-preparation, en-cours, realisee, suspendue ou abandonnee', 'statut', 'etat', 'avancement', 'etat d avancement', 'statuts'),
  field('year', 'Années', 'une année (2023), une liste ([2021, 2022]) ou une suite (2021-2024)', 'annee', 'annees', 'an', 'years'),
  field('objectif', 'Objectif général', 'un texte', 'objectif general', 'objectifs', 'but'),
  field('calendrier', 'Calendrier', 'un texte', 'echeancier', 'planning', 'quand'),
  field('niveau', 'Niveau d’urgence', 'eleve, moyen ou bas', 'urgence', 'niveau de priorite', 'degre d urgence'),
  field('groupe', 'Groupe de travail', 'un texte', 'gt', 'groupe de travail', 'groupes'),
  field('pilotes', 'Pilotes', 'une liste', 'pilote', 'porteur', 'porteurs', 'structure pilote', 'responsable', 'qui'),
  field('partenaires', 'Partenaires', 'une liste', 'partenaire', 'acteurs'),
  field('publics', 'Publics', 'une liste', 'public', 'public cible', 'publics vises', 'beneficiaires', 'cible'),
  field('thematiques', 'Thématiques', 'une liste', 'thematique', 'theme', 'themes'),
  field('secteurs', 'Secteurs', 'une liste', 'secteur'),
  field('territoires', 'Territoires', 'une liste', 'territoire', 'commune', 'communes', 'perimetre'),
  field('tags', 'Mots-clés', 'une liste', 'mots cles', 'etiquettes', 'tag'),
  field('debut', 'Début', 'une date (2024-09 ou 2024-09-01)', 'date de debut', 'date debut', 'lancement'),
  field('fin', 'Fin', 'une date (2024-09 ou 2024-09-01)', 'date de fin', 'date fin', 'echeance'),
  field('ctsm', 'CTSM', 'true, une date ou un numéro d’avenant', 'contrat', 'avenant'),
  field('budget', 'Budget', 'un texte, ou une liste de montants', 'budgets', 'cout', 'couts', 'montant'),
  field('financements', 'Financements', 'une liste de financeurs', 'financement', 'financeur', 'financeurs'),
  field('indicateurs', 'Indicateurs', 'une liste d’indicateurs', 'indicateur', 'indicateurs de suivi'),
  field('etapes', 'Étapes', 'une liste d’étapes', 'etape', 'sous actions', 'jalons'),
  field('remplace', 'Remplace', 'l’identifiant d’une autre fiche', 'remplacement'),
  field('fusionnee-dans', 'Fusionnée dans', 'l’identifiant d’une autre fiche', 'fusion', 'fusionnee'),
  field('liens', 'Liens', 'une liste d’identifiants de fiches', 'lien', 'fiches liees', 'voir aussi'),
  field('diffusion', 'Diffusion', 'publique ou interne', 'confidentialite', 'visibilite'),
];

const BY_CODE = new Map(FIELDS.map((one) => [one.code, one]));

export function fieldNamed(code: string): Field | null {
  return BY_CODE.get(code) ?? null;
}
