import type { Feuille, Lecture, Paragraphe } from '../classeur.ts';
import type { Paquet } from '../paquet/paquet.ts';
import { lieuDuFichier, type Lieu, type Remarque } from '../remarque.ts';
import { leftOut } from './left-out.ts';
import { isTangled, mendedXml } from './mended-xml.ts';
import { saidOfDocument } from './said-of-document.ts';
import { placed, toFeuille } from './to-feuille.ts';
import { partTexts, readWordDocument, type Noeud, type Table, type WordDocument } from './word-document.ts';
import { isTitle, paragraphWords } from './words-of.ts';

/** The tables of a Word document, one a sheet, and the words that stand around them. */
export async function readDocx(
  { nom }: { readonly nom: string },
  paquet: Pick<Paquet, 'parts'>,
): Promise<Lecture> {
  const texts = partTexts(paquet.parts);
  const mended = new Map([...texts].map(([path, xml]) => [path, mendedXml(xml)]));
  if ([...mended.values()].some(isTangled)) return refused(nom, TANGLED);
  const document = await readWordDocument(mended);
  if (document === null) return refused(nom, UNREADABLE);
  const corps = readBody(nom, document);
  if (corps === null) return refused(nom, TOO_LARGE);
  const { feuilles, textes, remarques } = corps;
  return {
    classeur: { nom, genre: 'docx', feuilles, textes },
    remarques: [...saidOfDocument(nom, texts), ...remarques],
  };
}

const TANGLED = [
  'docx-trop-grand',
  'ce document est trop long, ou a trop de styles différents, pour être lu d’un coup',
] as const;
const UNREADABLE = [
  'docx-illisible',
  'ce document Word ne se lit pas, une de ses parties manque ou est abîmée',
] as const;
const TOO_LARGE = [
  'docx-trop-grand',
  'un tableau de ce document dépasse 500 colonnes ou 300 000 cases',
] as const;

function refused(nom: string, [code, what]: readonly [code: string, what: string]): Lecture {
  const message = `${what} : ouvrez-le dans Word ou LibreOffice, copiez ses tableaux dans un document neuf et enregistrez-le en .docx`;
  return {
    classeur: null,
    remarques: [{ code, gravite: 'erreur', message, lieu: lieuDuFichier(nom), recu: null }],
  };
}

interface Corps {
  readonly feuilles: readonly Feuille[];
  readonly textes: readonly Paragraphe[];
  readonly remarques: readonly Remarque[];
}

function readBody(nom: string, { children, notes }: WordDocument): Corps | null {
  const feuilles: Feuille[] = [];
  const textes: Paragraphe[] = [];
  const remarques: Remarque[] = [];
  const lieu = lieuDuFichier(nom);
  for (const node of children.flatMap(unframed)) {
    if (node.type !== 'table') {
      textes.push(...toParagraphe(node));
      remarques.push(...leftOut([node], lieu, notes));
      continue;
    }
    const cells = placed(node);
    if (cells === null) return null;
    const feuille = toFeuille(`tableau ${String(feuilles.length + 1)}`, textes.length, cells);
    feuilles.push(feuille);
    for (const { cellule, ligne, colonne } of cells) {
      const there: Lieu = { ...lieu, feuille: feuille.nom, ligne, colonne };
      remarques.push(...leftOut(cellule.children, there, notes));
    }
  }
  return { feuilles, textes, remarques };
}

/** A table of one cell is a frame around words, or around other tables. */
function unframed(node: Noeud): readonly Noeud[] {
  const only = node.type === 'table' ? frameOf(node) : null;
  return only === null ? [node] : only.flatMap(unframed);
}

function frameOf({ children: [row, ...rows] }: Table): readonly Noeud[] | null {
  const [cell, ...cells] = row?.children ?? [];
  return cell && rows.length + cells.length === 0 ? cell.children : null;
}

function toParagraphe(node: Noeud): readonly Paragraphe[] {
  const texte = paragraphWords(node);
  if (texte === '') return [];
  return [{ texte, estTitre: node.type === 'paragraph' && isTitle(node.styleName) }];
}
