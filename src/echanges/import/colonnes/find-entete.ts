import type { Feuille, Ligne } from '../../../tableur/classeur.ts';
import { caseEn, etendue, largeurDe, pleines, texteEn } from './grille.ts';
import { titleText } from './header-key.ts';
import { isKnown, knownAs, matchHeader, wordHeader, type Lexique, type Titre } from './match-header.ts';
import type { Cible } from '../tableau.ts';

/** Rows that hold something, among which the titles are looked for. */
const LOOKED_AT = 15;

/** The rows of titles of a sheet, the last one just above what they are the titles of; null where none is known. */
export function findEntete(lignes: readonly Ligne[], lexique: Lexique): readonly Ligne[] | null {
  const ranked = lignes
    .slice(0, LOOKED_AT)
    .map((ligne, rank) => ({ rank, score: scoreOf(ligne, lexique) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.rank - b.rank);
  const [best] = ranked;
  return best ? withGroups(lignes, best.rank, lexique) : null;
}

/** Further down, a row that can only be titles: those of another table of the sheet. */
export function isEntete(ligne: Ligne, lexique: Lexique): boolean {
  const texts = pleines(ligne);
  if (texts.length < 2) return false;
  // Nearly every row of a long table stops here: its first two cells are no titles.
  if (!texts.slice(0, 2).some(({ texte }) => knownAs(texte, lexique))) return false;
  const known = texts.flatMap(({ texte }) => knownAs(texte, lexique) ?? []);
  return known.length >= 2 && known.length >= texts.length * 0.6 && known.some(namesFiche);
}

/** By column; empty where no row of titles says anything of it. */
export function titresDe(entete: readonly Ligne[], largeur: number): readonly Titre[] {
  return Array.from({ length: largeur }, (_, index) => {
    const parts = [...new Set(entete.map((_, rank) => partOf(entete, rank, index)))].filter(Boolean);
    return {
      complet: titleText(parts.join(' – ')),
      groupe: parts.slice(0, -1).join(' – '),
      propre: titleText(parts.at(-1) ?? ''),
    };
  });
}

/** The sheet's rows named by `import.yaml`. */
export function enteteAt({ lignes }: Feuille, numeros: readonly number[]): readonly Ligne[] | null {
  const found = lignes.filter(({ numero }) => numeros.includes(numero));
  return found.length === numeros.length ? found : null;
}

/** Two points for each title that is known, one for each that is close; none where no title names fiches. */
function scoreOf(ligne: Ligne, lexique: Lexique): number {
  const texts = pleines(ligne);
  // To look for what is close costs more than all the rest: not in rows where nothing is known.
  if (!texts.some(({ texte }) => isKnown(texte, lexique))) return 0;
  const found = texts.flatMap(({ texte }) => wordHeader(texte, lexique) ?? []);
  if (!found.some(({ cible }) => namesFiche(cible))) return 0;
  if (found.length < 2 && texts.length > 1) return 0;
  return found.reduce((sum, { certaine }) => sum + (certaine ? 2 : 1), 0);
}

function namesFiche(cible: Cible): boolean {
  return cible.genre === 'champ' && (cible.champ === 'title' || cible.champ === 'id');
}

function withGroups(lignes: readonly Ligne[], rank: number, lexique: Lexique): readonly Ligne[] {
  const here = lignes[rank];
  if (!here) return [];
  const below = adjacent(here, lignes[rank + 1]);
  if (below && isBelow(here, below, lexique)) return [here, below];
  const above = adjacent(lignes[rank - 1], here) && lignes[rank - 1];
  return above && groups(above, here) ? [above, here] : [here];
}

function adjacent(above: Ligne | undefined, below: Ligne | undefined): Ligne | null {
  return above && below?.numero === above.numero + 1 ? below : null;
}

/** A second row of titles: cells above go down into it, or it says nothing of a fiche but what its groups mean. */
function isBelow(here: Ligne, below: Ligne, lexique: Lexique): boolean {
  if (below.cases.some(({ fusion }) => fusion?.ligne === here.numero)) return true;
  const texts = pleines(below);
  const largeur = largeurDe([here, below]);
  const titres = titresDe([here, below], largeur);
  return (
    texts.length > 0 &&
    texts.every(({ index }) => {
      const titre = titres[index];
      return titre && titre.groupe !== '' && matchHeader(titre, lexique)?.certaine;
    })
  );
}

/** A row that groups the columns under it: several merged titles, or titles that go down into the next row. */
function groups(above: Ligne, here: Ligne): boolean {
  if (here.cases.some(({ fusion }) => fusion?.ligne === above.numero)) return true;
  const texts = pleines(above);
  const merged = texts.some(({ index }) => etendue(above, index) > 1);
  const [only] = texts;
  const isTitle = texts.length === 1 && only && etendue(above, only.index) >= pleines(here).length;
  return merged && !isTitle;
}

function partOf(entete: readonly Ligne[], rank: number, index: number): string {
  const ligne = entete[rank];
  const own = texteEn(ligne, index);
  if (own !== '') return own;
  const { fusion } = caseEn(ligne, index);
  if (fusion)
    return texteEn(
      entete.find(({ numero }) => numero === fusion.ligne),
      fusion.colonne,
    );
  return carried(entete, rank, index);
}

/** Without merged cells, as in a CSV, a group is written over its first column only. */
function carried(entete: readonly Ligne[], rank: number, index: number): string {
  const ligne = entete[rank];
  const below = entete[rank + 1];
  if (!ligne || texteEn(below, index) === '' || ligne.cases.some(({ fusion }) => fusion)) return '';
  for (let left = index - 1; left >= 0 && texteEn(below, left) !== ''; left -= 1) {
    const group = texteEn(ligne, left);
    if (group !== '') return group;
  }
  return '';
}
