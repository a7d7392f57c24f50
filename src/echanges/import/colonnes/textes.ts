import type { Classeur, Feuille, Paragraphe } from '../../../tableur/classeur.ts';
import { lieuDuFichier, type Remarque } from '../../../tableur/remarque.ts';
import { plural } from '../../../fiche/words/plural.ts';
import type { CaseLue, Colonne } from '../tableau.ts';
import { cite, remarque } from './grille.ts';
import { titleText } from './header-key.ts';

/** Where the words without a title go. */
const SANS_TITRE = 'Texte du document';

/** The words just above a table that may be the title of its fiche. */
export function titleAbove({ textes, feuilles }: Classeur, feuille: Feuille): Paragraphe | null {
  const before = feuilles[feuilles.indexOf(feuille) - 1]?.apres ?? 0;
  const between = textes.slice(before, feuille.apres);
  return (
    between.findLast(({ texte }) => NAMES.test(texte.trim())) ??
    between.findLast(({ estTitre }) => estTitre) ??
    null
  );
}

/** « Fiche-action n° 12 : … », « Action 3 – … » */
export const NAMES = /^(?:fiche(?:[\s-]*action)?|action)\s*(?:n\s*[°ºo]?\s*)?[A-Z]?\d/i;

/** Words of a document that has one fiche: sections of its body, in order. */
export function sectionsOf(
  { nom, textes }: Classeur,
  taken: ReadonlySet<Paragraphe>,
  from: number,
): readonly CaseLue[] {
  const sections: { readonly titre: string; readonly lignes: string[] }[] = [];
  for (const paragraphe of textes.filter((one) => !taken.has(one) && one.texte.trim() !== '')) {
    if (paragraphe.estTitre) sections.push({ titre: titleText(paragraphe.texte), lignes: [] });
    else if (sections.length === 0) sections.push({ titre: SANS_TITRE, lignes: [paragraphe.texte.trim()] });
    else sections.at(-1)?.lignes.push(paragraphe.texte.trim());
  }
  return sections.map(({ titre, lignes }, rank): CaseLue => {
    const colonne: Colonne = {
      index: from + rank,
      titre,
      cible: { genre: 'section', titre },
      certaine: true,
    };
    return { colonne, lieu: lieuDuFichier(nom), valeur: lignes.join('\n\n'), remplie: false };
  });
}

/** What a document says outside its tables, where several fiches share it. */
export function textesLeft({ nom, textes }: Classeur, taken: ReadonlySet<Paragraphe>): readonly Remarque[] {
  const left = textes.filter((one) => !taken.has(one) && one.texte.trim() !== '');
  const [first] = left;
  if (!first) return [];
  const many = left.length > 1 ? 'ne sont pas lus' : 'n’est pas lu';
  const message = `${plural(left.length, 'paragraphe')} hors des tableaux ${many} (à commencer par ${cite(first.texte)})`;
  return [remarque('textes-hors-tableaux', 'info', { message, lieu: lieuDuFichier(nom) })];
}
