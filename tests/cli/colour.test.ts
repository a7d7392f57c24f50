import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const EXAMPLE = ['-C', 'examples/bouches-du-rhone'];
const ESCAPES = /\u001B\[[\d;]*m/g;
const FRAMES = /[┌┐└┘├┤┬┴┼╔╗╚╝║]/;

type Env = Readonly<Record<string, string>>;

describe('colours', () => {
  it.each<[what: string, args: readonly string[], env: Env, coloured: boolean]>([
    ['a pipe has none', [], {}, false],
    ['FORCE_COLOR gives some to a pipe', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 gives none', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR wins over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['NO_COLOR set to any text counts', [], { NO_COLOR: '0', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR does not count', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR wins over a dumb terminal', [], { TERM: 'dumb', FORCE_COLOR: '1' }, true],
    ['--couleur toujours wins over NO_COLOR', ['--couleur', 'toujours'], { NO_COLOR: '1' }, true],
    ['--couleur jamais wins over FORCE_COLOR', ['--couleur', 'jamais'], { FORCE_COLOR: '1' }, false],
    ['--couleur auto leaves it to the environment', ['--couleur', 'auto'], { FORCE_COLOR: '1' }, true],
  ])('%s', (...[, args, env, coloured]) => {
    const { stdout } = runPtsm(['axes', ...EXAMPLE, ...args], { env });
    expect(stdout.includes('\u001B')).toBe(coloured);
  });

  it.each(['bilan -f terminal', 'voir 15', 'valider', 'regles'])('only add to what ptsm %s says', (line) => {
    const args = [...line.split(' '), ...EXAMPLE];
    const coloured = runPtsm(args, { env: { FORCE_COLOR: '1' } }).stdout;
    expect(coloured).toMatch(ESCAPES);
    expect(coloured.replace(ESCAPES, '')).toBe(runPtsm(args).stdout);
  });

  it.each(['markdown', 'json', 'csv'])('never reach the %s format', (format) => {
    const { stdout } = runPtsm(['axes', '-f', format, '--couleur', 'toujours', ...EXAMPLE]);
    expect(stdout).not.toContain('\u001B');
  });

  it('never reach a file', () => {
    const file = join(writeRepository({}), 'axes.txt');
    runPtsm(['axes', '-o', file, ...EXAMPLE], { env: { FORCE_COLOR: '1' } });
    expect(readFileSync(file, 'utf8')).not.toContain('\u001B');
  });
});

describe('through a pipe', () => {
  it.each([
    'axes',
    'bilan',
    'bilan -f terminal',
    'couverture',
    'lister',
    'decompte --par status --et axe',
    'regles',
  ])('ptsm %s draws no frame', (line) => {
    expect(runPtsm([...line.split(' '), ...EXAMPLE]).stdout).not.toMatch(FRAMES);
  });

  it('nothing is wrapped or cut, however narrow the terminal says it is', () => {
    const args = ['bilan', '-f', 'terminal', ...EXAMPLE];
    const { stdout } = runPtsm(args);
    expect(runPtsm(args, { env: { COLUMNS: '40' } }).stdout).toBe(stdout);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeGreaterThan(300);
  });

  it('the bilan is Markdown, everything else a plain text', () => {
    expect(runPtsm(['bilan', ...EXAMPLE]).stdout).toBe(
      runPtsm(['bilan', ...EXAMPLE, '-f', 'markdown']).stdout,
    );
    expect(runPtsm(['axes', ...EXAMPLE]).stdout).toBe(runPtsm(['axes', ...EXAMPLE, '-f', 'terminal']).stdout);
  });
});
