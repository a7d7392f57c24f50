import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';

const folder = mkdtempSync(join(tmpdir(), 'ptsm-svg-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const DEMO = ['-C', 'examples/demonstration'];

it('-o NAME.svg writes the charts of a bilan as a picture', () => {
  const file = join(folder, 'graphiques.svg');
  const { status } = runPtsm(['bilan', '2023', ...DEMO, '-o', file]);
  expect(status).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg .*>Fiches par axe.*<\/svg>\n$/s);
});

it('-f svg is refused in words where a result has no chart', () => {
  const { status, stdout, stderr } = runPtsm(['axes', ...DEMO, '-f', 'svg']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('aucun graphique dans ce résultat');
});
