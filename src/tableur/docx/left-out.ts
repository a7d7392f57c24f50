import type { Lieu, Remarque } from '../remarque.ts';
import { isSafeAddress, schemeOf } from './addresses.ts';
import type { Noeud, WordDocument } from './word-document.ts';
import { isTitle, wordsOf } from './words-of.ts';

type Notes = WordDocument['notes'];

/** What a cell or a paragraph holds that no fiche will: each said once, where it stands. */
export function leftOut(nodes: readonly Noeud[], lieu: Lieu, notes: Notes): readonly Remarque[] {
  const all = [...descendants(nodes)];
  const words = wordsOf(nodes);
  const said = [
    ...all.flatMap((node) => ofNode(node, words, notes)),
    ...images(all),
    ...struck(all),
    ...numbers(nodes, lieu.feuille !== null),
  ];
  const once = new Map(said.map((remarque) => [`${remarque.code} ${remarque.recu ?? ''}`, remarque]));
  return [...once.values()].map((remarque) => ({ ...remarque, lieu }));
}

type Sans = Omit<Remarque, 'lieu'>;

function* descendants(nodes: readonly Noeud[]): Generator<Noeud> {
  for (const node of nodes) {
    yield node;
    if (node.type === 'table')
      yield* descendants(node.children.flatMap((row) => row.children.flatMap((cell) => cell.children)));
    else if ('children' in node) yield* descendants(node.children);
  }
}

function ofNode(node: Noeud, words: string, notes: Notes): readonly Sans[] {
  if (node.type === 'table') return [NESTED];
  if (node.type === 'hyperlink') return link(words, node.href);
  return node.type === 'noteReference' ? [note(wordsOf(notes.resolve(node)?.body ?? []))] : [];
}

const NESTED: Sans = {
  code: 'tableau-imbrique',
  gravite: 'avertissement',
  message: 'cette case contient un tableau : il est lu comme du texte, une ligne par rangée ; relisez-le',
  recu: null,
};

/** Words stay; an address that they do not show is said, since it is not kept. */
function link(words: string, address: string | undefined): readonly Sans[] {
  if (address === undefined || address.startsWith('#')) return [];
  if (!isSafeAddress(address)) return [unsafe(address)];
  const bare = address.replace(/^(?:mailto|tel):|^https?:\/\/|\/$/gi, '');
  if (words.toLowerCase().includes(bare.toLowerCase())) return [];
  return [
    {
      code: 'lien-non-repris',
      gravite: 'info',
      message:
        'le texte de ce lien est gardé, son adresse ne l’est pas : recopiez-la dans la fiche si elle compte',
      recu: address,
    },
  ];
}

function unsafe(address: string): Sans {
  return {
    code: 'lien-ecarte',
    gravite: 'avertissement',
    message: `ce lien mène à ${schemeOf(address)}, pas à une page ou à un courriel : son texte est gardé, son adresse est écartée`,
    recu: address,
  };
}

function note(words: string): Sans {
  return {
    code: 'note-ecartee',
    gravite: 'avertissement',
    message:
      'la note de bas de page appelée ici n’est pas reprise : recopiez-la dans le texte si elle compte',
    recu: words || null,
  };
}

function images(all: readonly Noeud[]): readonly Sans[] {
  const count = all.filter(({ type }) => type === 'image').length;
  if (count === 0) return [];
  const message =
    count === 1 ? 'une image n’est pas reprise' : `${String(count)} images ne sont pas reprises`;
  return [
    { code: 'image-ecartee', gravite: 'info', message: `${message} : une fiche est du texte`, recu: null },
  ];
}

function struck(all: readonly Noeud[]): readonly Sans[] {
  const words = all.flatMap((node) => (node.type === 'run' && node.isStrikethrough ? [wordsOf([node])] : []));
  const recu = words.filter((text) => text !== '').join(' ');
  if (recu === '') return [];
  return [
    {
      code: 'texte-barre',
      gravite: 'avertissement',
      message: 'un texte barré est lu comme les autres : effacez-le du document s’il ne vaut plus',
      recu,
    },
  ];
}

/** Word counts « 1. », « 2. » itself: the file does not hold them. A list keeps its order by its lines. */
function numbers(nodes: readonly Noeud[], isCell: boolean): readonly Sans[] {
  const isAlone = isCell && nodes.length === 1;
  const counted = nodes.some(
    (node) =>
      node.type === 'paragraph' && node.numbering?.isOrdered === true && (isAlone || isTitle(node.styleName)),
  );
  if (!counted) return [];
  return [
    {
      code: 'numero-automatique',
      gravite: 'avertissement',
      message:
        'le numéro affiché ici est compté par Word et n’est pas dans le fichier : tapez-le dans le texte s’il désigne la fiche',
      recu: null,
    },
  ];
}
