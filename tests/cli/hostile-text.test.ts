import { describe, expect, it } from 'vitest';
import { ficheText, soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const COMMANDS = [
  '::error::pwned',
  '##[error]pwned',
  '::add-mask::x',
  '##[set-output name=a]b',
  '::stop-commands::x',
];

const LINES = [
  'bilan -f markdown',
  'bilan -f terminal',
  'bilan -f json',
  'bilan -f csv',
  'lister',
  'lister -f markdown',
  'lister -f csv --csv std',
  'voir 1',
  'voir 2 -f markdown',
  'voir 3 -f json',
  'decompte --par groupe',
  'decompte --par groupe -f markdown',
  'decompte --par status --et tags -f csv',
  'valider',
  'valider -f markdown',
  'valider -f json',
  'corriger -f json',
];

describe('a fiche that speaks to the CI runner is not obeyed', () => {
  it.each(LINES)('ptsm %s', (line) => {
    const { stdout, stderr } = runPtsm([...line.split(' '), '-C', hostile()]);
    expect(stdout).toContain('pwned');
    expectHarmless(stdout + stderr);
  });

  it('nor by the messages that quote what was typed', () => {
    const folder = hostile();
    for (const text of COMMANDS.slice(0, 2))
      for (const args of [
        ['voir', text],
        ['lister', '--ou', text],
        ['decompte', '--par', text],
        [text],
        ['expliquer', text],
      ])
        expectHarmless(runPtsm([...args, '-C', folder]).stderr);
  });

  it('nor by the text of a fiche, code blocks included', () => {
    const body =
      '::error::pwned\n\n```\n::error::pwned\n##[error]pwned\n```\n\n- ::error::pwned\n\n    ::error::pwned\n';
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}, body) });
    for (const format of ['terminal', 'markdown'])
      expectHarmless(runPtsm(['voir', '1', '-f', format, '-C', folder]).stdout);
  });
});

it('characters that move the cursor or turn the text never reach a terminal', () => {
  const risky = ['\u001B[31m', '\u009B31m', '\u202E', '\u2066', '\u0007', '\u200B'];
  const files = risky.map((sign, index) => [
    `fiches/${String(index + 1)}.md`,
    soundFiche(
      { id: index + 1, title: `Avant${sign}après`, groupe: `g${sign}` },
      `# ${sign}\n\n\`\`\`\n${sign}\n\`\`\`\n`,
    ),
  ]);
  const folder = writeRepository(Object.fromEntries(files) as Record<string, string>);
  for (const line of [
    'lister',
    'valider',
    'bilan',
    'decompte --par groupe',
    ...risky.map((_, index) => `voir ${String(index + 1)}`),
  ]) {
    const { stdout, stderr } = runPtsm([...line.split(' '), '-C', folder]);
    expect([line, /[\u001B\u009B\u202E\u2066\u0007\u200B]/.test(stdout + stderr)]).toEqual([line, false]);
  }
});

/** Fiches with a command in every field that a report prints. */
function hostile(): string {
  const files = COMMANDS.map((text, index) => [
    `fiches/${String(index + 1)}.md`,
    ficheText({
      id: index + 1,
      title: text,
      axe: 1,
      priority: 1,
      status: ['en-preparation', 'en-cours', text][index % 3],
      groupe: text,
      objectif: text,
      tags: [text],
      pilotes: [text],
      [text.replace(/\W/g, '')]: text,
    }),
  ]);
  return writeRepository({
    'ptsm.yaml': `territoire: { nom: ${JSON.stringify('##[error]pwned')} }\n`,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
}

/** The runner reads `::` at the start of a line, spaces apart, and `##[` anywhere. */
function expectHarmless(output: string): void {
  const obeyed = output.split(/\r?\n|\r/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
  expect(obeyed).toEqual([]);
}
