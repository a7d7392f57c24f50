import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleDocument } from '../../support/sample-document.ts';
import { partsOf, presented } from './presentation.ts';

const missing = spawnSync('soffice', ['--version']).status !== 0;

describe.skipIf(missing)('LibreOffice', () => {
  it('opens a presentation and makes as many pages as it has slides', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ptsm-pptx-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const presentation = await presented(sampleDocument());
    writeFileSync(join(folder, 'bilan.pptx'), presentation.bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', 'bilan.pptx'], { cwd: folder });
    const pdf = readFileSync(join(folder, 'bilan.pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(partsOf(presentation, 'slides/slide').length);
  }, 120_000);
});
