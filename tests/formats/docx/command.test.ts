import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { packageFaults } from '../../support/office-package.ts';
import { jsonOf, runPtsm } from '../../support/run-ptsm.ts';
import { writeRepository } from '../../support/write-repository.ts';

describe('ptsm bilan -o bilan.docx', () => {
  it('writes a sound package, the same twice, with the figures of the JSON', async () => {
    const folder = writeRepository({});
    const [first, second] = ['un.docx', 'deux.docx'].map((name) => bilanIn(join(folder, name)));
    expect(second?.equals(first!)).toBe(true);
    expect(await packageFaults(first!)).toEqual([]);
    const { value } = await mammoth.extractRawText({ buffer: first! });
    const { figures } = jsonOf('ptsm.bilan', ['bilan', '-C', EXAMPLE]);
    const engagees = figures.find(({ id }) => id === 'engagees');
    expect(engagees?.value).toBe(25);
    expect(value).toContain(`${String(engagees?.value)}\u00A0fiches-action`);
    expect(value).toContain('51\u00A0% (25 sur 49)');
  });
});

const EXAMPLE = 'examples/bouches-du-rhone';

function bilanIn(file: string): Buffer {
  expect(runPtsm(['bilan', '-C', EXAMPLE, '-o', file]).status).toBe(0);
  return readFileSync(file);
}
