import { TextRun } from 'docx';
import type { Constat, Extrait } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { run } from './inline.ts';
import { styled } from './paragraph.ts';
import type { Element } from './setting.ts';

/** A finding: what is wrong, where, the line of the file with what is meant under it, what to do. */
export function constatOf({ severity, code, message, lieux, extrait, notes }: Constat): readonly Element[] {
  const title = styled(
    'Normal',
    [run(`${severity}\u00A0: `, { bold: true }), run(message, { bold: true }), run(` (${code})`)],
    { keepNext: true },
  );
  const lines = [...lieux.map(visible), ...(extrait ? excerptLines(extrait) : [])];
  const source = styled(
    'Code',
    lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })),
    {
      keepLines: true,
    },
  );
  return [title, source, ...notes.map(({ label, text }) => styled('Normal', `${label}\u00A0: ${text}`))];
}

function excerptLines({ text, from, length, label }: Extrait): readonly string[] {
  const before = visible(text.slice(0, from));
  const marked = visible(text.slice(from, from + length));
  const said = label === null ? '' : ` ${visible(label)}`;
  return [
    `${before}${marked}${visible(text.slice(from + length))}`,
    `${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}${said}`,
  ];
}
