import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';

const hasScript = spawnSync('script', ['--version']).status === 0;
const EXAMPLE = '-C examples/demonstration';

describe.skipIf(!hasScript)('in a terminal', () => {
  it('a package is not printed on the screen', () => {
    const { status, output } = inTerminal(`bilan 2024 -f docx ${EXAMPLE}`);
    expect(status).toBe(2);
    expect(output).toContain('-o bilan.docx');
    expect(output).not.toContain('PK');
  });

  it('what a long run is doing is said, then wiped out', () => {
    const file = join(writeRepository({}), 'bilan.pptx');
    const { status, output } = inTerminal(`bilan 2024 ${EXAMPLE} -o ${file}`);
    expect(status).toBe(0);
    const shown = output.replaceAll('\u00A0', ' ').split('\r\u001B[K');
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.at(-1)).not.toMatch(/Mise en page|Écriture du document/);
  });

  it('-q says nothing of it', () => {
    const file = join(writeRepository({}), 'bilan.pptx');
    expect(inTerminal(`bilan 2024 -q ${EXAMPLE} -o ${file}`)).toEqual({ status: 0, output: '' });
  });
});

/** One command line whose streams are a terminal, its standard output and error together. */
function inTerminal(line: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout } = spawnSync(
    'script',
    ['--quiet', '--return', '--command', `${process.execPath} bin/ptsm.js ${line}`, '/dev/null'],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], TERM: 'xterm' } },
  );
  return { status, output: stdout };
}
