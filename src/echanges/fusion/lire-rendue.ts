import type { Plain } from '../../edits/field-change.ts';
import type { Lu } from '../../fiche/cellule/contenu.ts';
import { readPart, writePart } from '../../fiche/cellule/part.ts';
import { readCell } from '../../fiche/cellule/read-cell.ts';
import { partShape } from '../../fiche/cellule/read-entries.ts';
import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { fieldNamed } from '../../fiche/schema/fields.ts';
import { asWritten } from '../../fiche/schema/as-written.ts';
import type { PartShape } from '../../fiche/schema/shapes.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { isEntrees } from '../export/modele.ts';
import { champNamed } from '../import/valeurs/champ.ts';
import { isConforme } from '../import/valeurs/conforme.ts';
import { parseBooleen } from '../import/valeurs/lecteurs/booleen.ts';
import { parseDate } from '../import/valeurs/lecteurs/date.ts';
import { parseMontant } from '../import/valeurs/lecteurs/montant.ts';
import { readValeur } from '../import/valeurs/read-valeur.ts';
import type { Contenu } from './contenu-rendu.ts';
import type { CaseRendue } from './rendu.ts';

/** What a cell says, as a header holds it and as an export would write it. */
export interface ValeurRendue {
  readonly valeur: Plain | null;
  readonly contenu: Contenu;
}

export type Rendue = ValeurRendue | { readonly attendu: string };

/** The grammar of the export, then the words that people use, where only one thing can be meant. */
export function lireRendue({ colonne: { champ, cle }, contenu }: CaseRendue, vocabulary: Vocabulary): Rendue {
  if (!isKnown(champ, vocabulary)) return { attendu: GONE };
  if (contenu === null) return { valeur: null, contenu: null };
  if (cle === null) return fieldOf(champ, contenu, vocabulary);
  const shape = isEntrees(champ) ? partShape(champ, cle) : null;
  return shape === null ? { attendu: GONE } : partOf(shape, contenu, { champ, cle, vocabulary });
}

const GONE =
  'un champ de la configuration : celui de cette colonne n’y est plus depuis l’export, remettez la case comme elle était ou refaites l’export';

function isKnown(champ: string, { champs }: Vocabulary): boolean {
  return champ !== 'id' && (fieldNamed(champ) !== null || champs.some(({ code }) => code === champ));
}

function fieldOf(champ: string, contenu: string | number, vocabulary: Vocabulary): Rendue {
  const strict = readCell(champ, contenu, vocabulary.champs);
  if ('valeur' in strict) {
    const valeur = asWritten(champ, strict.valeur) as Plain;
    if (isConforme(champ, valeur, vocabulary)) return written(champ, valeur, strict.valeur);
  }
  const said = isEntrees(champ) ? null : sureValue(champ, contenu, vocabulary);
  if (said !== null) return written(champ, asWritten(champ, said) as Plain, said);
  return { attendu: 'attendu' in strict ? strict.attendu : expectedOf(champ, vocabulary) };
}

/** As a cell of the export would hold it. */
function written(champ: string, valeur: Plain, read: unknown): ValeurRendue {
  const listed = champ === 'year' && typeof read === 'number' ? [read] : read;
  return { valeur, contenu: writeCell(champ, listed).value };
}

/** Null where a person has to choose. */
function sureValue(champ: string, contenu: string | number, vocabulary: Vocabulary): Plain | null {
  const { valeur, reste, dits } = readValeur(champ, contenu, { vocabulary });
  return reste === '' && dits.every(({ gravite }) => gravite === 'info') ? valeur : null;
}

function expectedOf(champ: string, vocabulary: Vocabulary): string {
  const { forme, termes } = champNamed(champ, { vocabulary });
  return termes.length === 0 ? forme : termes.map(({ code }) => code).join(', ');
}

interface Part {
  readonly champ: string;
  readonly cle: string;
  readonly vocabulary: Vocabulary;
}

function partOf(shape: PartShape, contenu: string | number, part: Part): Rendue {
  const strict = readPart(shape, contenu);
  const said = 'valeur' in strict ? strict : (WORDS[shape]?.(contenu, part) ?? strict);
  if ('attendu' in said) return said;
  const [valeur, expected] = [said.valeur as Plain, EXPECTED[shape]];
  if (!isSound(valeur, part)) return { attendu: expected ?? expectedOf(part.cle, part.vocabulary) };
  return { valeur, contenu: writePart(shape, valeur) };
}

const EXPECTED: Readonly<Partial<Record<PartShape, string>>> = {
  montant: 'un montant (62000 ou 62000,50)',
  annee: 'une année, de 1990 à 2100',
  texte: 'un texte plus court, ou un code de « Listes »',
};

/** How people write what the export writes otherwise. */
const WORDS: Readonly<Partial<Record<PartShape, (contenu: string | number, part: Part) => Lu | null>>> = {
  montant: (contenu, { champ }) => {
    const read = parseMontant(contenu);
    // « 0,5 ETP » says a unit that has a column of its own.
    return read === null || (read.unite === 'ETP' && champ === 'budget') ? null : { valeur: read.montant };
  },
  booleen: (contenu) => valued(parseBooleen(contenu)),
  date: (contenu) => valued(parseDate(String(contenu))),
};

function valued(valeur: unknown): Lu | null {
  return valeur === null ? null : { valeur };
}

/** An entry with this key alone: what else it lacks is another matter. */
function isSound(valeur: Plain, { champ, cle, vocabulary }: Part): boolean {
  if (cle === 'status') return isConforme('status', valeur, vocabulary);
  const entry = /^\d{4}$/.test(cle) ? { valeurs: { [cle]: valeur } } : { [cle]: valeur };
  return isConforme(champ, [{ ...NEEDED[champ], ...entry }], vocabulary);
}

const NEEDED: Readonly<Record<string, { readonly [key: string]: Plain }>> = {
  financements: { financeur: 'ARS' },
  indicateurs: { nom: 'Suivis' },
  etapes: { titre: 'Recrutement' },
};
