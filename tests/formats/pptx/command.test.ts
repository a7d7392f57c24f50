import { mkdirSync, readFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { copyExample } from '../../support/copy-example.ts';
import { runPtsm } from '../../support/run-ptsm.ts';
import { opened, paragraphsIn, partsOf, titleIn } from './presentation.ts';

const TEMPLATE = fileURLToPath(new URL('../../../templates/diaporama.md', import.meta.url));

describe('ptsm bilan -o bilan.pptx, with the template made for slides', () => {
  it('gives a presentation, the same bytes in every time zone', () => {
    const folder = withTemplate();
    const [here, there] = ['Europe/Paris', 'Pacific/Kiritimati'].map((TZ) => {
      const path = join(folder, `${TZ.replace('/', '-')}.pptx`);
      const { status, stderr } = runPtsm(['bilan', '2024', '-o', path], { cwd: folder, env: { TZ } });
      expect([status, stderr]).toEqual([0, `écrit\u00A0: ${path}\n`]);
      return readFileSync(path);
    });
    expect(here && there && Buffer.compare(here, there)).toBe(0);
  });

  it('says what is done, what is planned, what is not covered, and how it was counted', () => {
    const folder = withTemplate();
    const path = join(folder, 'bilan.pptx');
    runPtsm(['bilan', '2024', '-o', path], { cwd: folder });
    const slides = partsOf(opened(readFileSync(path)), 'slides/slide');
    const titles = slides.map(titleIn);
    expect(paragraphsIn(slides[0] ?? '').join(' ')).toContain('Bouches-du-Rhône');
    for (const title of ['Chiffres clés', 'Fiches par axe et par statut', 'Méthode et provenance'])
      expect(titles).toContain(title);
    const figures = slides.flatMap(paragraphsIn);
    expect(figures).toEqual(expect.arrayContaining(['25', '51\u00A0% (25 sur 49)', '16']));
    expect(slides.length).toBeLessThan(40);
  });
});

function withTemplate(): string {
  const folder = copyExample('bouches-du-rhone');
  mkdirSync(join(folder, 'modeles'));
  copyFileSync(TEMPLATE, join(folder, 'modeles', 'bilan.md'));
  return folder;
}
