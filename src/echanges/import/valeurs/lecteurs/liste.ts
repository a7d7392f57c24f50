import { recognise } from '../../../../fiche/words/suggest.ts';
import { listeARegler } from '../a-regler.ts';
import type { Champ, Lecteur } from '../champ.ts';
import { converti, sure } from '../valeur-lue.ts';
import { enMots } from './en-mots.ts';
import { splitItems, splitBy } from './split-items.ts';

export const readListe: Lecteur = (donnee, champ) => {
  const texte = enMots(donnee);
  if (champ.separateur !== null) return sure(splitBy(champ.separateur, texte));
  const { items, doute } = splitItems(texte);
  if (doute !== null && !areThematiques(items, champ)) return listeARegler(texte, champ, doute);
  return items.length > 1
    ? sure(items, converti(texte, `comme une liste de ${String(items.length)}`, ''))
    : sure(items);
};

/** Words of the référentiel are items, whatever stands between them. */
function areThematiques(items: readonly string[], { code, vocabulary }: Champ): boolean {
  if (code !== 'thematiques' || items.length < 2) return false;
  return items.every((item) => recognise(item, vocabulary.thematiques) !== null);
}
