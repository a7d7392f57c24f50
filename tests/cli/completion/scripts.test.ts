import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPtsm } from '../../support/run-ptsm.ts';
import { isInstalled, orSkipped, runIn, scriptOf, syntaxFaults, type Shell } from '../../support/shells.ts';
import { writeRepository } from '../../support/write-repository.ts';

const DEMO = resolve('examples/demonstration');
const SHELLS = ['bash', 'zsh', 'fish', 'pwsh'] as const;

/** What a shell would run, or a terminal obey, were it let. */
const HOSTILE = {
  'ptsm.yaml': '',
  'fiches/1.md': `---\nid: 1\ntitle: "$(touch piege) \`touch piege\` ; touch piege '\\e[31m\u202E"\n---\n`,
  'fiches/2.md': '---\nid: $(touch${IFS}piege)\ntitle: A\n---\n',
  'fiches/3.md': '---\nid: ";touch piege"\ntitle: A\n---\n',
  'fiches/4.md': '---\nid: 4\ntitle: a\tb\u001b]0;x\u0007c\n---\n',
  'modeles/`touch piege`.md': '# A\n',
};

/** The values proposed at the end of a line, typed in a folder. */
function completed(shell: Shell, line: string, folder: string) {
  const { stdout, stderr } = runIn(shell, DRIVEN[shell](line), folder);
  expect(stderr).toBe('');
  return stdout.split('\n').filter((one) => one !== '');
}

/** As each shell does when the Tab key is pressed, one proposal a line. */
const DRIVEN: Readonly<Record<Shell, (line: string) => string>> = {
  bash: (line) => `source '${scriptOf('bash')}'
    COMP_WORDS=(${line.replace('=', ' = ')}${line.endsWith(' ') ? "''" : ''})
    COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) COMP_TYPE=\${TYPE:-9}
    _ptsm_completion
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  // Its completion lives in the line editor: what it would add is printed.
  zsh: (line) => `compdef() {}; compset() { PREFIX=\${PREFIX#*=} }; _files() { print -r -- "files$*" }
    compadd() { print -rl -- $values }
    source '${scriptOf('zsh')}'
    words=(${line}${line.endsWith(' ') ? "''" : ''}) CURRENT=$#words PREFIX=$words[-1]
    _ptsm; true`,
  fish: (line) => `source '${scriptOf('fish')}'; complete -C '${line}' | string replace -r '\\t.*' ''`,
  pwsh: (line) => `. '${scriptOf('pwsh')}'
    (TabExpansion2 '${line}' ${String(line.length)}).CompletionMatches | ForEach-Object { $_.CompletionText }`,
};

it.each(SHELLS)('ptsm completion prints the script of %s', (shell) => {
  const { status, stdout } = runPtsm(['completion', shell === 'pwsh' ? 'powershell' : shell]);
  expect(status).toBe(0);
  expect(stdout).toBe(readFileSync(scriptOf(shell), 'utf8'));
});

it('a shell that has none is refused by its name', () => {
  const { status, stdout, stderr } = runPtsm(['completion', 'bsh']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('bash');
});

describe.each(SHELLS.map((shell) => [shell, orSkipped(shell)] as const))('%s%s', (shell) => {
  it.skipIf(!isInstalled(shell) || shell === 'pwsh')('finds no fault in its script', () => {
    expect(syntaxFaults(shell, scriptOf(shell))).toBe('');
  });

  it.skipIf(!isInstalled(shell))('proposes commands, values and fiches of the demonstration', () => {
    expect(completed(shell, 'ptsm hist', DEMO)).toEqual(['historique']);
    expect(completed(shell, 'ptsm voir 4', DEMO)).toEqual(['4', '40', '41', '42']);
    const [format = ''] = completed(shell, 'ptsm bilan --format=js', DEMO);
    expect(format.replace('--format=', '')).toBe('json');
  });

  it.skipIf(!isInstalled(shell))('leaves files to the shell', () => {
    const found = completed(shell, 'ptsm bilan -o lo', DEMO).join(' ');
    expect(found).toMatch(shell === 'zsh' ? /^files$/ : /logo\.png/);
  });

  it.skipIf(!isInstalled(shell))('obeys nothing that a repository says', () => {
    const folder = writeRepository(HOSTILE);
    expect(completed(shell, 'ptsm voir ', folder)).toEqual(['1', '4']);
    completed(shell, 'ptsm bilan --modele ', folder);
    expect(existsSync(join(folder, 'piege'))).toBe(false);
  });
});

it('bash shows titles while it lists, and never writes them on the line', () => {
  const { stdout } = runIn('bash', `TYPE=63\n${DRIVEN.bash('ptsm voir 3')}`, DEMO);
  expect(stdout).toContain('39  (Recruter et soutenir des médiateurs de santé pairs)');
  expect(completed('bash', 'ptsm voir 39', DEMO)).toEqual(['39']);
});

it('what the scripts ask is a line of visible text for each word, whatever fiches say', () => {
  const folder = writeRepository(HOSTILE);
  const { status, stdout, stderr } = runPtsm(['__completer', 'fish', '=', 'voir'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n').map((line) => line.split('\t').length)).toEqual([2, 2, 1]);
  expect(stdout).not.toMatch(/[\0-\x08\x0B-\x1F\x7F\u202E]/);
});
