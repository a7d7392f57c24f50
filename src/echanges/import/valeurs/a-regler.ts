import { scalar } from '../../../fiche/yaml/scalar.ts';
import { doubleQuoted } from '../../../fiche/yaml/write-scalar.ts';
import type { Separateur } from '../separateurs.ts';
import type { Champ } from './champ.ts';

import { aConfirmer, court, nonLue, type Dit, type ValeurLue } from './valeur-lue.ts';

/** What a message says of a field. */
type ChampNomme = Pick<Champ, 'code' | 'libelle' | 'forme'>;

/** A longer text cannot be a key that anyone types. */
const LONGEST_KEY = 80;

/** A text that is not read: what could be meant, and the line of `import.yaml` that settles it. */
export function aRegler(texte: string, champ: Champ, propose: string | null): ValeurLue {
  return nonLue(texte, doute(texte, champ, propose));
}

export function doute(texte: string, champ: Champ, propose: string | null): Dit {
  const start = `« ${court(texte)} » n’est pas lu (${champ.libelle})`;
  if (propose === null) return refus(texte, champ);
  const message = `${start}, peut-être « ${propose} »${reglage(texte, champ, propose)}`;
  return aConfirmer(message, texte);
}

/** A text from which nothing comes near. */
export function refus(texte: string, champ: ChampNomme): Dit {
  const message = `« ${court(texte)} » n’est pas lu (${champ.libelle}), attendu ${champ.forme}${reglage(texte, champ, '…')}`;
  return { code: 'valeur-refusee', gravite: 'avertissement', message, cle: texte };
}

/** A list that could be cut in several ways: once a column. */
export function listeARegler(texte: string, champ: Champ, propose: Separateur): ValeurLue {
  const settled = `separateurs: { ${champ.code}: ${propose} }`;
  const message = `« ${court(texte)} » est une liste, ou un seul élément (${champ.libelle}) ; pour la découper, écrivez dans import.yaml « ${settled} », et « ${champ.code}: aucun » pour n’en rien faire`;
  return nonLue(texte, aConfirmer(message, `separateur ${propose}`));
}

function reglage(texte: string, { code }: ChampNomme, valeur: string): string {
  if (texte.length > LONGEST_KEY) return ' ; le texte est gardé dans la fiche, à reprendre à la main';
  return ` ; écrivez dans import.yaml « ${ligneDeLecture(code, texte, valeur)} »`;
}

/** `lectures: { status: { "Fait": realisee } }` */
export function ligneDeLecture(code: string, texte: string, valeur: string): string {
  const written = valeur === '…' || /^\[.*\]$/.test(valeur) ? valeur : scalar(valeur);
  return `lectures: { ${code}: { ${doubleQuoted(texte.replace(/\s+/g, ' '))}: ${written} } }`;
}
