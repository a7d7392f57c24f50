import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasLibreOffice } from '../support/libre-office.ts';

const SHOWN = 'examples/demonstration/rendus';
const NAMES = readdirSync(SHOWN);

/** Another build of LibreOffice may draw a curve otherwise, not another page. */
const TOLERATED = 0.02;

describe.skipIf(!hasLibreOffice)('the pictures of the README', () => {
  const made = mkdtempSync(join(tmpdir(), 'ptsm-rendus-'));

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/rendus.js', made], { stdio: 'pipe' });
  }, 300_000);

  afterAll(() => {
    rmSync(made, { recursive: true, force: true });
  });

  it('are all made again', () => {
    expect(NAMES.length).toBeGreaterThan(2);
    expect(readdirSync(made)).toEqual(NAMES);
  });

  it.each(NAMES)('%s is what the tool prints today (if not: npm run rendus, and look)', (name) => {
    const [shown, today] = [SHOWN, made].map((folder) => PNG.sync.read(readFileSync(join(folder, name))));
    if (!shown || !today) throw new Error('no picture');
    expect([today.width, today.height]).toEqual([shown.width, shown.height]);
    const differing = pixelmatch(shown.data, today.data, undefined, shown.width, shown.height, { threshold: 0.2 });
    expect(differing / (shown.width * shown.height)).toBeLessThan(TOLERATED);
  });
});
