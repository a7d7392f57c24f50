import type { Block, Constat } from '../../report/document.ts';
import { visible, visibleLines } from '../visible.ts';
import { runsOf } from './runs.ts';
import type { Paragraphe, Run } from './slide.ts';

type Renderers = {
  readonly [K in Block['type']]?: (
    node: Extract<Block, { type: K }>,
    retrait: number,
  ) => readonly Paragraphe[];
};

const BLOCKS: Renderers = {
  heading: ({ children }, retrait) => [{ ...lineOf(runsOf(children, { gras: true }), retrait), lie: true }],
  paragraph: ({ children }, retrait) => [
    {
      ...lineOf(runsOf(children), retrait),
      lie: children.length > 0 && children.every(({ type }) => type === 'strong'),
    },
  ],
  list: ({ children, ordered, start }, retrait) =>
    children.flatMap((item, index) =>
      marked(
        item.children.flatMap((child) => paragraphsOf(child, retrait)),
        {
          puce: ordered ? (start ?? 1) + index : 'point',
          retrait,
        },
      ),
    ),
  code: ({ value }, retrait) => codeLines(value, retrait),
  html: ({ value }, retrait) => linesOfText(visibleLines(value), retrait),
  constat: (node, retrait) => constatLines(node, retrait),
  footnoteDefinition: ({ identifier, children }, retrait) => [
    lineOf([{ texte: `[${visible(identifier)}]` }], retrait),
    ...children.flatMap((child) => paragraphsOf(child, retrait)),
  ],
  definition: () => [],
};

/** What a block says, as paragraphs of a slide; a list in a list is one level to the right. */
export function paragraphsOf(block: Block, retrait = 0): readonly Paragraphe[] {
  const render = BLOCKS[block.type] as ((node: Block, retrait: number) => readonly Paragraphe[]) | undefined;
  if (render) return render(block, retrait).filter(({ runs }) => runs.length > 0);
  return 'children' in block
    ? (block.children as readonly Block[]).flatMap((child) => paragraphsOf(child, retrait))
    : [];
}

function lineOf(runs: readonly Run[], retrait: number): Paragraphe {
  return { runs, retrait, puce: null, lie: false };
}

/** The first paragraph of an item has the mark, the others stand below it. */
function marked(
  lines: readonly Paragraphe[],
  { puce, retrait }: Pick<Paragraphe, 'puce' | 'retrait'>,
): readonly Paragraphe[] {
  return lines.map((line, index) => {
    if (index === 0) return { ...line, puce, lie: false };
    return { ...line, retrait: Math.max(line.retrait, retrait) + 1, lie: false };
  });
}

/** Spaces at the start of a line of code mean something: no-break ones stay. */
function codeLines(value: string, retrait: number): readonly Paragraphe[] {
  return visibleLines(value)
    .split('\n')
    .map((line) => line.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length)) || '\u00A0')
    .map((texte) => lineOf([{ texte, code: true }], retrait));
}

function linesOfText(text: string, retrait: number): readonly Paragraphe[] {
  return text.split('\n').map((texte) => lineOf(texte === '' ? [] : [{ texte }], retrait));
}

function constatLines({ severity, code, message, lieux, extrait, notes }: Constat, retrait: number) {
  const texts = [
    ...lieux,
    ...(extrait ? [extrait.text, extrait.label ?? ''] : []),
    ...notes.map(({ label, text }) => `${label} : ${text}`),
  ];
  return [
    lineOf([{ texte: severity, gras: true }, { texte: ` ${visible(`${code} : ${message}`)}` }], retrait),
    ...texts.filter((text) => text !== '').map((text) => lineOf([{ texte: visible(text) }], retrait + 1)),
  ];
}
