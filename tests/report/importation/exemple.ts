import type { Importation } from '../../../src/figures/result.ts';
import { SCHEMA_VERSION } from '../../../src/figures/schema-version.ts';

const fichier = 'plan.xlsx';

function origine(feuille: string, adresse: string) {
  return { fichier, feuille, adresse };
}

function colonnes(feuille: string): Importation['colonnes'] {
  return [
    { fichier, feuille, colonne: 'A', titre: "N° de l'action", devient: 'N° (id)', certaine: true },
    { fichier, feuille, colonne: 'B', titre: 'Intitulé', devient: 'Titre (title)', certaine: true },
    { fichier, feuille, colonne: 'C', titre: 'Avancée', devient: 'Statut (status)', certaine: false },
  ];
}

type Remarque = Importation['remarques'][number];

function remarque(
  code: string,
  message: string,
  { feuille = 'Actions 2024', adresses = [], ...more }: Partial<Remarque> & { feuille?: string },
): Remarque {
  const place = origine(feuille, adresses[0] ?? '');
  return { code, gravite: 'info', message, recu: null, lu: null, adresses, origine: place, ...more };
}

const FICHE = { id: null, fichier: null, champs: [], motif: null, regles: [] };

/** Something of everything that an import says. */
export const EXEMPLE: Importation = {
  schemaVersion: SCHEMA_VERSION,
  kind: 'ptsm.importation',
  provenance: { version: '0.1.0', commit: null, date: null, etat: 'hors-git', referentiel: 'ptsm-1' },
  territoire: { nom: 'Val-Fictif', code: null, region: null },
  files: {
    total: 3,
    lues: 3,
    ignorees: [],
    nonLues: [],
    fusionnees: [],
    internes: { montrees: 0, tues: 0 },
  },
  ecrites: false,
  fichiers: [{ nom: fichier, genre: 'xlsx', export: false, lignes: 9 }],
  colonnes: [...colonnes('Actions 2023'), ...colonnes('Actions 2024'), ...colonnes('Suivi').slice(0, 2)],
  fiches: [
    {
      ...FICHE,
      etat: 'nouvelle',
      id: '1',
      titre: 'Déployer les programmes sur les compétences psychosociales en milieu scolaire et périscolaire',
      fichier: 'fiches/01-deployer-les-programmes.md',
      origine: origine('Actions 2023', 'ligne 2'),
    },
    {
      ...FICHE,
      etat: 'nouvelle',
      id: '2',
      titre: 'Équipe mobile',
      fichier: 'fiches/02-equipe-mobile.md',
      origine: origine('Actions 2024', 'ligne 2'),
    },
    {
      ...FICHE,
      etat: 'modifiee',
      id: '12',
      titre: 'Pair-aidance',
      fichier: 'fiches/12-pair-aidance.md',
      origine: origine('Suivi', 'ligne 4'),
      champs: [
        { champ: 'status', libelle: 'Statut', avant: 'en-cours', apres: 'realisee' },
        { champ: 'groupe', libelle: 'Groupe de travail', avant: '', apres: 'Logement et précarité' },
      ],
    },
    { ...FICHE, etat: 'inchangee', id: '13', titre: 'CLSM', origine: origine('Suivi', 'ligne 5') },
    ...['ligne 6', 'ligne 7'].map((adresse, index) => ({
      ...FICHE,
      etat: 'ecartee' as const,
      id: String(20 + index),
      titre: `Sans axe ${String(index + 1)}`,
      motif: 'l’axe manque, attendu une ligne « axe: … »',
      regles: ['axe-manquant'],
      origine: origine('Suivi', adresse),
    })),
    {
      ...FICHE,
      etat: 'ecartee',
      titre: 'Plateforme',
      motif: 'deux fiches du dépôt ont ce titre',
      origine: origine('Suivi', 'ligne 8'),
    },
  ],
  conflits: [
    {
      ref: '14',
      champ: 'title',
      libelle: 'Titre',
      exporte: 'Répit',
      depot: 'Maison de répit',
      tableur: 'Lieux de répit',
      origine: origine('Suivi', 'C9'),
    },
  ],
  remarques: [
    remarque('case-remplie', '« Axe 2 », repris de B4', { adresses: ['B5'] }),
    remarque('case-remplie', '« Axe 2 », repris de B4', { adresses: ['B6'] }),
    remarque('valeur-convertie', '« Mis en œuvre en 2021 » est lu année 2021', {
      feuille: 'Actions 2023',
      adresses: ['D2', 'D3', 'D4'],
      recu: 'Mis en œuvre\nen 2021',
      lu: 'année 2021, statut Réalisée (realisee)',
    }),
    remarque('valeur-convertie', '« Mis en œuvre en 2021 » est lu année 2021', {
      adresses: ['D7'],
      recu: 'Mis en œuvre\nen 2021',
      lu: 'année 2021, statut Réalisée (realisee)',
    }),
    remarque('valeur-a-confirmer', 'le statut « Fait » n’est pas connu, peut-être « Réalisée »', {
      gravite: 'avertissement',
      adresses: ['C2'],
      recu: 'Fait',
    }),
    remarque('numero-en-double', 'le numéro 2 est donné deux fois, attendu un numéro par fiche', {
      gravite: 'erreur',
      adresses: ['A2', 'A3'],
      recu: '2',
    }),
  ],
  constats: ['a', 'b'].map((file) => ({
    code: 'fiche-sans-pilote',
    severity: 'avertissement',
    message: 'aucun pilote pour une fiche mise en œuvre',
    file,
  })),
};
