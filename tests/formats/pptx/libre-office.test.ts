import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { convertToPdf, hasLibreOffice, pdfPages } from '../../support/libre-office.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { partsOf, presented, titleIn } from './presentation.ts';

describe.skipIf(!hasLibreOffice)('LibreOffice', () => {
  it('opens a presentation and makes a page of each slide', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ptsm-pptx-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const presentation = await presented(sampleDocument());
    const file = join(folder, 'bilan.pptx');
    writeFileSync(file, presentation.bytes);
    const titles = partsOf(presentation, 'slides/slide').map(titleIn);
    const pages = pdfPages(convertToPdf(file)).map(plain);
    expect(pages).toHaveLength(titles.length);
    for (const [index, title] of titles.entries()) expect(pages[index]).toContain(plain(title));
  }, 120_000);
});

/** A no-break space is printed as a plain one. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
