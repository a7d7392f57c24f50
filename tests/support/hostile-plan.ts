import { ficheText } from './fiche-text.ts';
import { bytesOf, entreesOf } from './hostile-corpus.ts';
import { runPtsm } from './run-ptsm.ts';
import { writeRepository } from './write-repository.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Titles of the corpus, and a few more, where a rule quotes them: as a status that does not exist. */
const QUOTED = [
  ...entreesOf('titres').map((entree) => titleIn(new TextDecoder().decode(bytesOf(entree)))),
  ...[
    '@equipe',
    'voir #12 ou GH-12',
    'org/depot#3',
    '!7 ~8 %9 &10 $11',
    '[issue:12] ~"a b"',
    'https://a.fr',
    'www.a.fr',
  ].map(quote),
  ...['[a](https://a.fr)', '![a](https://a.fr)', '`x` | y', '<!-- x -->', '<b>x</b>', '{0} {{1}}'].map(quote),
  ...['%0A::error::x', '\u00A0##[error]x', '&#64;equipe', '\\@equipe', '*a* _b_ ~~c~~', 'a@b.fr'].map(quote),
].map((status) =>
  ficheText({ title: 'Titre', axe: 1, priority: 4 }).replace('\n---', `\nstatus: ${status}\n---`),
);

const NAMES = [
  '::error::x',
  '##[error]x',
  '@equipe #12',
  '<img src=x>',
  'a|b`c`',
  ']]>&amp;',
  '[a](b)',
  'a,b:c%0A',
  'a"b\'c',
];

/** A fiche for each text and each name. */
export const SINGLE: Files = {
  ...numbered(QUOTED),
  ...Object.fromEntries(
    NAMES.map((name, index) => [`fiches/${name}.md`, ficheText({ id: `n${String(index)}` })]),
  ),
};

/** The same, and the titles where they stand. */
export const HOSTILE: Files = {
  ...SINGLE,
  ...Object.fromEntries(entreesOf('titres').map((entree) => [`fiches/${entree.id}.md`, bytesOf(entree)])),
};

/** What `valider` prints of such files. */
export function validerOf(files: Files, format: string): string {
  const folder = writeRepository({ 'ptsm.yaml': '', ...files });
  return runPtsm(['valider', '-f', format, '-C', folder]).stdout;
}

function titleIn(text: string): string {
  return /^title: (.*)$/m.exec(text)?.[1] ?? '';
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function numbered(texts: readonly string[]): Files {
  return Object.fromEntries(
    texts.map((text, index) => [
      `fiches/q${String(index)}.md`,
      text.replace('---\n', `---\nid: q${String(index)}\n`),
    ]),
  );
}
