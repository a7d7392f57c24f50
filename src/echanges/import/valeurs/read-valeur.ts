import type { Plain } from '../../../edits/field-change.ts';
import { shapeOf, type Shape } from '../../../fiche/schema/shapes.ts';
import { fold } from '../../../fiche/words/fold.ts';
import type { Valeur } from '../../../tableur/classeur.ts';
import { refus } from './a-regler.ts';
import { champNamed, type Champ, type Contexte, type Donnee, type Lecteur } from './champ.ts';
import { isConforme } from './conforme.ts';
import { readAnnees } from './lecteurs/annees.ts';
import { readBooleen, readContrat } from './lecteurs/booleen.ts';
import { readDate } from './lecteurs/date.ts';
import { enMots } from './lecteurs/en-mots.ts';
import { readListe } from './lecteurs/liste.ts';
import { readNombre } from './lecteurs/nombre.ts';
import { readNumero, readNumeros } from './lecteurs/numero.ts';
import { readTerme, readTermes } from './lecteurs/termes.ts';
import { readTexte, readTitre } from './lecteurs/texte.ts';
import { donneeOf } from './donnee.ts';
import { court, nonLue, RIEN, sure, type Dit, type ValeurLue } from './valeur-lue.ts';

/** Of a list of entries, see `entrees/`: a cell alone does not say what it is. */
const LECTEURS: Readonly<Record<Exclude<Shape, 'entrees'>, Lecteur>> = {
  texte: readTexte,
  numero: readNumero,
  numeros: readNumeros,
  terme: readTerme,
  termes: readTermes,
  liste: readListe,
  annees: readAnnees,
  date: readDate,
  nombre: readNombre,
  booleen: readBooleen,
  contrat: readContrat,
};

/** One cell of one field: what is sure, what is left of it, and what is to be said. Lists of entries are texts here. */
export function readValeur(code: string, valeur: Valeur, contexte: Contexte): ValeurLue {
  const champ = champNamed(code, contexte);
  return readDonnee(valeur, champ, (donnee) => {
    const lectures = lecturesOf(code, contexte);
    const settled = lectureOf(donnee, lectures);
    if (settled !== null) return readReglee(settled, donnee, champ);
    const items = withItems(donnee, lectures, champ);
    return items ?? verified(lecteurOf(champ)(donnee, champ), donnee, champ);
  });
}

function readDonnee(valeur: Valeur, champ: Champ, read: (donnee: Donnee) => ValeurLue): ValeurLue {
  const { donnee, dits } = donneeOf(valeur, champ);
  if (donnee === null) return { ...RIEN, dits };
  const lue = read(donnee);
  return { ...lue, dits: [...dits, ...lue.dits] };
}

function lecteurOf({ code, vocabulary }: Champ): Lecteur {
  if (code === 'title') return readTitre;
  const shape = shapeOf(code, vocabulary.champs);
  return shape === 'entrees' ? readTexte : LECTEURS[shape];
}

/** What no reader should give, but a schema has more rules than they know. */
function verified(lue: ValeurLue, donnee: Donnee, champ: Champ): ValeurLue {
  if (lue.valeur === null || isConforme(champ.code, lue.valeur, champ.vocabulary)) return lue;
  return nonLue(enMots(donnee), refus(enMots(donnee), champ));
}

type Lectures = Readonly<Record<string, Plain>>;

export function lecturesOf(code: string, { lectures = {} }: Contexte): Lectures {
  return (Object.hasOwn(lectures, code) ? lectures[code] : null) ?? {};
}

function lectureOf(donnee: Donnee, lectures: Lectures): Plain | null {
  const words = fold(enMots(donnee));
  return Object.entries(lectures).find(([texte]) => fold(texte) === words)?.[1] ?? null;
}

/** Read as if it stood in the cell, or kept as it is written where the field may hold it so; a text is one item of a list. */
function readReglee(settled: Plain, donnee: Donnee, champ: Champ): ValeurLue {
  if (settled === '') return RIEN;
  const valeur = plainValue(settled, champ);
  return valeur === null ? nonLue(enMots(donnee), unfit(settled, donnee, champ)) : sure(valeur);
}

/** What a person settled, as the header of a fiche holds it; null where it may not. */
export function plainValue(settled: Plain, champ: Champ): Plain | null {
  const isItem = shapeOf(champ.code, champ.vocabulary.champs) === 'liste' && typeof settled === 'string';
  if (isItem) return [settled];
  const read = isDonnee(settled) ? lecteurOf(champ)(settled, champ) : null;
  const candidates = [read?.reste === '' ? read.valeur : null, settled];
  return candidates.find((one) => one !== null && isConforme(champ.code, one, champ.vocabulary)) ?? null;
}

function isDonnee(settled: Plain): settled is string | number | boolean {
  return typeof settled !== 'object';
}

function unfit(settled: Plain, donnee: Donnee, { libelle, forme }: Champ): Dit {
  const texte = court(enMots(donnee));
  const given = typeof settled === 'object' ? 'une liste' : `« ${String(settled)} »`;
  const message = `import.yaml lit « ${texte} » comme ${given} (${libelle}), attendu ${forme}`;
  return { code: 'lecture-refusee', gravite: 'erreur', message, cle: texte };
}

/** A list of which some items are settled: each line or « ; » is looked up. Null where none is. */
function withItems(donnee: Donnee, lectures: Lectures, champ: Champ): ValeurLue | null {
  if (
    typeof donnee !== 'string' ||
    !['liste', 'termes'].includes(shapeOf(champ.code, champ.vocabulary.champs))
  )
    return null;
  const items = donnee.split(/[;\n]/).map((item) => item.trim());
  const settled = items.map((item) => lectureOf(item, lectures));
  if (settled.every((item) => item === null)) return null;
  const read = items.map((item, index) => replaced(item, settled[index] ?? null, champ));
  const values = read.flatMap(({ valeur }) => (valeur === null ? [] : [valeur].flat()));
  return {
    valeur: values.length === 0 ? null : [...new Set(values)],
    reste: read.flatMap(({ reste }) => (reste === '' ? [] : [reste])).join('\n'),
    dits: read.flatMap(({ dits }) => dits),
  };
}

function replaced(item: string, settled: Plain | null, champ: Champ): ValeurLue {
  if (item === '') return RIEN;
  if (settled === null) return verified(lecteurOf(champ)(item, champ), item, champ);
  if (settled === '') return RIEN;
  const listed = isConforme(champ.code, [settled].flat(), champ.vocabulary);
  return listed ? sure([settled].flat()) : readReglee(settled, item, champ);
}
