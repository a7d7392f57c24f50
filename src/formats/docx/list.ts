import type { IParagraphOptions } from 'docx';
import type { List, ListItem } from 'mdast';
import type { Block } from '../../report/document.ts';
import { run, runsOf } from './inline.ts';
import { styled } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';

type Numbering = Exclude<NonNullable<IParagraphOptions['numbering']>, false>;
type Definition = Exclude<Numbering['reference'], string>;
type Level = Definition['levels'][number];

/** What else an item may hold is set by those who call. */
export type SetBlock = (node: Block, setting: Setting) => readonly Element[];

const STEP = 340;
const DEEPEST = 8;
const BULLETS = ['•', '–', '▪'];

/** Bullets and numbers of Word's own, nested ones further in. */
export function listOf(node: List, setting: Setting, setBlock: SetBlock): readonly Element[] {
  const level = Math.min(setting.level, DEEPEST);
  const instance = setting.lists.push(node);
  const definition = node.ordered === true ? numbersFrom(node.start ?? 1) : bullets();
  const numbering = { reference: definition, level, instance, custom: true };
  return node.children.flatMap((item) =>
    itemOf(item, { setting, numbering, setBlock, isOrdered: node.ordered === true }),
  );
}

interface Place {
  readonly setting: Setting;
  readonly numbering: Numbering;
  readonly setBlock: SetBlock;
  readonly isOrdered: boolean;
}

function itemOf({ checked, children }: ListItem, place: Place): readonly Element[] {
  const { setting, numbering, setBlock, isOrdered } = place;
  const style = setting.isQuoted ? 'QuoteBullet' : isOrdered ? 'ListNumber' : 'ListBullet';
  const [first, ...rest] = children;
  const opening = first?.type === 'paragraph' ? runsOf(first.children) : [];
  const box = typeof checked === 'boolean' ? [run(checked ? '☑ ' : '☐ ')] : [];
  const inner = { ...setting, level: setting.level + 1 };
  const others = first === undefined || first.type === 'paragraph' ? rest : children;
  return [
    styled(style, [...box, ...opening], { numbering }),
    ...others.flatMap((child) => continued(child, inner, setBlock)),
  ];
}

/** A second paragraph lines up with the text of the first. */
function continued(node: Block, setting: Setting, setBlock: SetBlock): readonly Element[] {
  if (node.type !== 'paragraph') return setBlock(node, setting);
  return [styled('ListContinue', runsOf(node.children), { indent: { left: setting.level * STEP } })];
}

function bullets(): Definition {
  return {
    reference: 'puces',
    levels: levels((level) => ({ format: 'bullet', text: BULLETS[level % BULLETS.length] ?? '•', start: 1 })),
  };
}

function numbersFrom(start: number): Definition {
  return {
    reference: `numeros-${String(start)}`,
    levels: levels((level) => ({
      format: level % 2 === 0 ? 'decimal' : 'lowerLetter',
      text: `%${String(level + 1)}.`,
      start: level === 0 ? start : 1,
    })),
  };
}

function levels(of: (level: number) => Pick<Level, 'format' | 'text' | 'start'>): readonly Level[] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    alignment: 'left',
    ...of(level),
    style: { paragraph: { indent: { left: (level + 1) * STEP, hanging: STEP - 60 } } },
  }));
}
