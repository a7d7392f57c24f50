import { fieldNamed } from '../../fiche/schema/fields.ts';
import { TRANSVERSAL, type Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Grille, Source } from '../../tableur/ecriture/classeur-a-ecrire.ts';
import { FEUILLES, isEntrees, type ColonneExportee } from './modele.ts';

/** The values that a column may take, or often takes. */
export interface Liste {
  /** A field, or a key of entries (`unite`). */
  readonly champ: string;
  readonly libelle: string;
  /** Nothing else can stand there. */
  readonly fermee: boolean;
  readonly termes: readonly { readonly code: string; readonly libelle: string }[];
}

const YES_NO = [
  { code: 'oui', libelle: 'Oui' },
  { code: 'non', libelle: 'Non' },
];

/** Every list of a territory, in the order of the fields. */
export function listesDe(vocabulary: Vocabulary): readonly Liste[] {
  const { axes, priorites, statuts, niveaux, publics, thematiques, secteurs, champs } = vocabulary;
  const transversal = vocabulary.transversal ? [{ code: TRANSVERSAL, libelle: 'Transversal' }] : [];
  const shared: Readonly<Record<string, Liste['termes']>> = {
    axe: [...axes.map(({ code, titre }) => ({ code, libelle: titre })), ...transversal],
    priority: priorites.map(({ numero, court }) => ({ code: String(numero), libelle: court })),
    status: statuts,
    niveau: niveaux,
    publics,
    thematiques,
    secteurs,
    ctsm: YES_NO,
    diffusion: [
      { code: 'publique', libelle: 'Publique' },
      { code: 'interne', libelle: 'Interne : absente des documents remis' },
    ],
  };
  return [
    ...Object.entries(shared).map(([champ, termes]) => ({
      champ,
      libelle: fieldNamed(champ)?.libelle ?? champ,
      fermee: !OPEN.has(champ),
      termes,
    })),
    ...champs.flatMap(({ code, libelle, type, valeurs }) => {
      const termes =
        type === 'booleen' ? YES_NO : (valeurs ?? []).map((one) => ({ code: one, libelle: one }));
      return termes.length === 0 ? [] : [{ champ: code, libelle, fermee: true, termes }];
    }),
    { champ: 'unite', libelle: 'Unité d’un budget', fermee: true, termes: UNITES },
    { champ: 'perenne', libelle: 'Financement pérenne', fermee: true, termes: YES_NO },
  ].filter(({ termes }) => termes.length > 0);
}

const OPEN: ReadonlySet<string> = new Set(['thematiques', 'ctsm']);
const UNITES = [
  { code: 'EUR', libelle: 'Euros' },
  { code: 'ETP', libelle: 'Équivalents temps plein' },
];

const HEAD = ['Colonne', 'Champ', 'Code', 'Libellé'] as const;
const CODE = HEAD.indexOf('Code');

/** All lists one below the other, to be read, and to make drop-down lists from. */
export function listesGrille(listes: readonly Liste[]): Grille {
  return {
    genre: 'grille',
    nom: FEUILLES.listes,
    colonnes: HEAD.map((titre) => ({ titre, nature: 'texte', libre: 'jamais', choix: null })),
    lignes: listes.flatMap(({ champ, libelle, termes }) =>
      termes.map((terme) => [libelle, champ, terme.code, terme.libelle]),
    ),
    figees: 0,
  };
}

/** Where the codes of a list stand on that sheet. */
export function sourceDe(liste: Liste, listes: readonly Liste[]): Source {
  const before = listes.slice(0, listes.indexOf(liste)).reduce((sum, { termes }) => sum + termes.length, 0);
  return { feuille: FEUILLES.listes, colonne: CODE, de: before + 2, a: before + 1 + liste.termes.length };
}

/** The list of a column, null where it is free: the unit of an indicator is in words. */
export function listeDe({ role, champ, cle }: ColonneExportee, listes: readonly Liste[]): Liste | null {
  const named = (name: string) => listes.find((liste) => liste.champ === name) ?? null;
  if (role === 'champ') return named(champ);
  if (role !== 'cle' || cle === null || !isEntrees(champ)) return null;
  if (cle === 'unite') return champ === 'budget' ? named(cle) : null;
  return KEYS_WITH_LIST.has(cle) ? named(cle) : null;
}

const KEYS_WITH_LIST: ReadonlySet<string> = new Set(['perenne', 'status']);
