import type { Jour } from '../../../tableur/classeur.ts';
import { fieldNamed } from '../../../fiche/schema/fields.ts';
import type { ChampLocal } from '../../../fiche/vocabulary/configuration.ts';
import { TRANSVERSAL, termsFor, type Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import type { Term } from '../../../fiche/words/suggest.ts';
import type { Separateur } from '../separateurs.ts';
import type { ReglagesDeValeurs } from './reglages.ts';
import type { ValeurLue } from './valeur-lue.ts';

/** A field, as those who read its cells need it. */
export interface Champ {
  readonly code: string;
  readonly libelle: string;
  /** Ends « attendu … ». */
  readonly forme: string;
  /** What it may hold, none where it is free. */
  readonly termes: readonly Term[];
  readonly separateur: Separateur | null;
  readonly vocabulary: Vocabulary;
}

/** What stands in a cell: a text is clean, and never empty. */
export type Donnee = string | number | boolean | Jour;

export type Lecteur = (donnee: Donnee, champ: Champ) => ValeurLue;

export type Contexte = Pick<ReglagesDeValeurs, 'vocabulary'> &
  Partial<Pick<ReglagesDeValeurs, 'lectures' | 'separateurs'>>;

export function champNamed(code: string, { vocabulary, separateurs = {} }: Contexte): Champ {
  const local = vocabulary.champs.find((one) => one.code === code);
  const known = fieldNamed(code);
  return {
    code,
    libelle: local?.libelle ?? known?.libelle ?? code,
    forme: local ? formeOf(local) : (known?.forme ?? 'un texte'),
    termes: termesOf(code, vocabulary, local),
    separateur: (Object.hasOwn(separateurs, code) ? separateurs[code] : null) ?? null,
    vocabulary,
  };
}

const FORMES = {
  texte: 'un texte',
  nombre: 'un nombre',
  date: 'une date (2024-09 ou 2024-09-01)',
  booleen: 'oui ou non',
  liste: 'une liste',
} satisfies Record<ChampLocal['type'], string>;

function formeOf({ type, valeurs }: ChampLocal): string {
  return valeurs ? `une de ces valeurs : ${valeurs.join(', ')}` : FORMES[type];
}

const DIFFUSIONS: readonly Term[] = [
  { code: 'publique', synonymes: ['public', 'diffusable', 'oui'] },
  {
    code: 'interne',
    synonymes: ['privee', 'prive', 'non diffusable', 'confidentiel', 'confidentielle', 'non'],
  },
];

const TRANSVERSAL_TERM: Term = {
  code: TRANSVERSAL,
  synonymes: ['transversale', 'transverse', 'axe transversal', 'action transversale'],
};

function termesOf(code: string, vocabulary: Vocabulary, local: ChampLocal | undefined): readonly Term[] {
  if (local) return (local.valeurs ?? []).map((valeur) => ({ code: valeur, synonymes: [] }));
  if (code === 'diffusion') return DIFFUSIONS;
  const terms = termsFor(code, vocabulary);
  return code === 'axe' && vocabulary.transversal ? [...terms, TRANSVERSAL_TERM] : terms;
}
