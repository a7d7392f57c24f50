import type { Plain } from '../../../edits/field-change.ts';
import { fieldNamed } from '../../../fiche/schema/fields.ts';
import type { Lieu } from '../../../tableur/remarque.ts';
import type { SectionLue } from '../fiche-lue.ts';
import { reste, type Apport, type Constat } from './apport.ts';
import { isList, plainWords } from './plain-words.ts';
import type { Dit } from './valeur-lue.ts';

/** A fiche while its cells are read. */
export interface Brouillon {
  readonly champs: Readonly<Record<string, Plain>>;
  readonly lieux: ReadonlyMap<string, Lieu>;
  readonly sections: readonly SectionLue[];
  readonly restes: readonly string[];
  readonly constats: readonly Constat[];
  /** Fields that a cell speaks of, without being read. */
  readonly nonLus: ReadonlyMap<string, Lieu>;
}

export const VIDE: Brouillon = {
  champs: {},
  lieux: new Map(),
  sections: [],
  restes: [],
  constats: [],
  nonLus: new Map(),
};

/** The first cell that says a field has it; lists add up; what says otherwise is kept as words. */
export function withApport(draft: Brouillon, one: Apport): Brouillon {
  const merged = Object.entries(one.champs).map(([code, valeur]) => merge(code, draft.champs[code], valeur));
  const taken = merged.filter(({ valeur }) => valeur !== null);
  const others = merged.filter(({ contraire }) => contraire !== null);
  return {
    champs: {
      ...draft.champs,
      ...Object.fromEntries(taken.map(({ code, valeur }) => [code, valeur])),
    } as Brouillon['champs'],
    lieux: new Map([...Object.keys(one.champs).map((code) => [code, one.lieu] as const), ...draft.lieux]),
    sections: one.sections.reduce(withSection, draft.sections),
    restes: [
      ...draft.restes,
      ...one.restes,
      ...others.map(({ code, contraire }) => reste(libelleOf(code), String(contraire))),
    ],
    constats: [...draft.constats, ...one.constats, ...others.map((other) => contradiction(other, one.lieu))],
    nonLus: one.nonLu === null ? draft.nonLus : new Map([[one.nonLu, one.lieu], ...draft.nonLus]),
  };
}

interface Fusion {
  readonly code: string;
  /** Null where what is there stays. */
  readonly valeur: Plain | null;
  readonly contraire: string | null;
}

function merge(code: string, present: Plain | undefined, valeur: Plain): Fusion {
  if (present === undefined) return { code, valeur, contraire: null };
  if (JSON.stringify(present) === JSON.stringify(valeur)) return { code, valeur: null, contraire: null };
  if (!ALONE.has(code) && isList(present) && isList(valeur))
    return { code, valeur: [...new Set([...present, ...valeur])], contraire: null };
  return { code, valeur: null, contraire: plainWords(valeur) };
}

/** Lists that two columns tell of in two ways: years of a sentence beside those of a column. */
const ALONE: ReadonlySet<string> = new Set(['year']);

function libelleOf(code: string): string {
  return fieldNamed(code)?.libelle ?? code;
}

function contradiction({ code, contraire }: Fusion, lieu: Lieu): Constat {
  const message = `une autre colonne dit autre chose (${libelleOf(code)}) : la première est suivie, celle-ci est gardée dans la fiche`;
  const dit: Dit = { code: 'valeur-en-double', gravite: 'avertissement', message, cle: code };
  return { dit, lieu, recu: contraire };
}

/** Two columns of one title make one section. */
function withSection(sections: readonly SectionLue[], added: SectionLue): readonly SectionLue[] {
  const known = sections.find(({ titre }) => titre === added.titre);
  if (!known) return [...sections, added];
  const whole = { titre: known.titre, texte: `${known.texte}\n\n${added.texte}` };
  return sections.map((one) => (one === known ? whole : one));
}
