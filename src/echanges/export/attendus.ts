import { partShape } from '../../fiche/cellule/read-entries.ts';
import { shapeOf, type PartShape, type Shape } from '../../fiche/schema/shapes.ts';
import type { ChampLocal } from '../../fiche/vocabulary/configuration.ts';
import { isEntrees, type ColonneExportee } from './modele.ts';

/** What a cell takes, for a person: a phrase, and an example. */
export interface Attendu {
  readonly attendu: string;
  readonly exemple: string;
}

const SHAPES: Readonly<Record<Exclude<Shape, 'entrees'>, Attendu>> = {
  texte: { attendu: 'un texte', exemple: 'Consultation avancée au centre social' },
  numero: { attendu: 'le numéro d’une fiche : un nombre, ou un code', exemple: 'A1' },
  numeros: { attendu: 'des numéros de fiches, séparés par « ; »', exemple: '12 ; A1' },
  terme: { attendu: 'un code de la liste', exemple: 'en-cours' },
  termes: { attendu: 'un code, ou plusieurs séparés par « ; »', exemple: '1 ; 3' },
  liste: { attendu: 'un nom, ou plusieurs séparés par « ; »', exemple: 'Centre hospitalier ; UNAFAM' },
  annees: { attendu: 'des années : une, plusieurs ou une suite', exemple: '2021-2023, 2025' },
  date: { attendu: 'une date : AAAA-MM ou AAAA-MM-JJ', exemple: '2024-09' },
  nombre: { attendu: 'un nombre', exemple: '12,5' },
  booleen: { attendu: 'oui ou non', exemple: 'oui' },
  contrat: { attendu: 'oui, non, une date ou un numéro d’avenant', exemple: 'oui' },
};

/** Where the example of the shape would mislead. A map: a territory may have a field called `toString`. */
const EXEMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'Équipe mobile pour adolescents',
    motif: 'Faute de financement',
    calendrier: 'Ouverture en septembre 2024',
    groupe: 'Logement et précarité',
    niveau: 'eleve',
    publics: 'adolescents ; familles',
    thematiques: 'prevention',
    secteurs: 'sanitaire ; social',
    territoires: 'Bassin nord ; Ville haute',
    tags: 'pair-aidance ; numérique',
    diffusion: 'publique',
    note: 'Poste pourvu en mai',
    financeur: 'ARS',
    source: 'FIR 2024',
    nom: 'Personnes orientées',
    unite: 'EUR',
    titre: 'Recrutement',
    status: 'en-cours',
  }),
);

const PARTS: Readonly<Record<PartShape, Attendu>> = {
  annee: { attendu: 'une année', exemple: '2024' },
  montant: { attendu: 'un nombre, sans unité', exemple: '62000' },
  texte: { attendu: 'un texte', exemple: '' },
  booleen: { attendu: 'oui ou non', exemple: 'oui' },
  mesure: { attendu: 'un nombre, ou un texte', exemple: '58' },
  mesures: { attendu: 'un nombre, ou un texte', exemple: '58' },
  date: { attendu: 'une date : AAAA-MM ou AAAA-MM-JJ', exemple: '2025-12' },
  terme: { attendu: 'un code de la liste', exemple: 'en-cours' },
};

/** What the column of a field takes. */
export function attenduDuChamp({ champ, role }: ColonneExportee, champs: readonly ChampLocal[]): Attendu {
  if (role === 'fichier')
    return { attendu: 'protégée : le fichier de la fiche', exemple: 'fiches/12-equipe-mobile.md' };
  if (role === 'numero')
    return { attendu: 'protégée ; d’une nouvelle fiche : un numéro, ou rien (le suivant)', exemple: '38' };
  if (champ === 'budget') return BUDGET;
  const shape = shapeOf(champ, champs);
  const { attendu, exemple } = shape === 'entrees' ? SHAPES.texte : SHAPES[shape];
  return { attendu, exemple: localExample(champ, champs) ?? EXEMPLES.get(champ) ?? exemple };
}

const BUDGET: Attendu = {
  attendu: 'un texte, si le budget n’a pas de lignes sur la feuille « Budget »',
  exemple: '65 200 € par site',
};

function localExample(champ: string, champs: readonly ChampLocal[]): string | null {
  const { valeurs, type } = champs.find(({ code }) => code === champ) ?? {};
  if (!valeurs) return null;
  return (type === 'liste' ? valeurs.slice(0, 2) : valeurs.slice(0, 1)).join(' ; ');
}

/** What the column of a key of entries takes. */
export function attenduDeLaCle({ champ, role, cle }: ColonneExportee): Attendu {
  if (role === 'numero')
    return { attendu: 'protégée ; d’une ligne ajoutée : le numéro de sa fiche', exemple: '38' };
  if (role === 'fichier')
    return { attendu: 'protégée : le fichier de la fiche', exemple: 'fiches/12-equipe-mobile.md' };
  if (role === 'rang') return { attendu: 'protégée : le rang de la ligne dans sa fiche', exemple: '1' };
  const { attendu, exemple } = PARTS[(isEntrees(champ) ? partShape(champ, cle ?? '') : null) ?? 'texte'];
  const unite = champ === 'indicateurs' && cle === 'unite' ? 'personnes' : null;
  return { attendu, exemple: unite ?? EXEMPLES.get(cle ?? '') ?? exemple };
}
