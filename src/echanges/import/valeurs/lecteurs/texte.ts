import type { Lecteur } from '../champ.ts';
import { converti, sure } from '../valeur-lue.ts';
import { enMots } from './en-mots.ts';

/** Fields where a line break means something. */
const LONG: ReadonlySet<string> = new Set(['objectif', 'calendrier', 'motif', 'budget']);

export const readTexte: Lecteur = (donnee, { code }) => {
  const words = enMots(donnee);
  const texte = LONG.has(code) ? words : words.replace(/\s+/g, ' ');
  return typeof donnee === 'object' ? sure(texte, converti(donnee.jour, `« ${texte} »`)) : sure(texte);
};

const TITLE_LIMIT = 300;

/** On one line; what is too long for a title ends at a word, and is kept whole beside it. */
export const readTitre: Lecteur = (donnee, champ) => {
  const { valeur } = readTexte(donnee, champ);
  const title = typeof valeur === 'string' ? valeur : '';
  if (title.length <= TITLE_LIMIT) return sure(title);
  return {
    valeur: `${title.slice(0, TITLE_LIMIT - 1).replace(/\s\S*$/, '')}…`,
    reste: title,
    dits: [
      {
        code: 'texte-coupe',
        gravite: 'avertissement',
        message: `ce titre a ${String(title.length)} caractères, ${String(TITLE_LIMIT)} au plus : il est coupé, et gardé en entier dans la fiche`,
        cle: title,
      },
    ],
  };
};
