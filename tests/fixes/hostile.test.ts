import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { bytesOf, entreesOf, limitOf } from '../support/hostile-corpus.ts';
import { corrected } from '../support/corrected.ts';
import { stopwatch } from '../support/stopwatch.ts';

const ENTREES = entreesOf('fm', 'enc', 'fr', 'types', 'yaml', 'titres', 'md');
const PATH = 'fiches/1.md';

describe.each(ENTREES.map((entree) => [entree.fichier, entree] as const))('%s', (_, entree) => {
  it.each([false, true])('is corrected in its header at most, guesses tried: %s', (probables) => {
    const elapsed = stopwatch();
    const files = { [PATH]: bytesOf(entree), 'fiches/2.md': soundFiche({ id: 2 }) };
    const { files: changed, textOf, applied, remaining } = corrected(files, { probables });
    expect(elapsed()).toBeLessThan(2 * limitOf(entree));
    expect(changed.map(({ path }) => path)).toEqual(applied.length > 0 ? [PATH] : []);
    for (const { before, after } of changed) {
      expect(Buffer.from(before).equals(bytesOf(entree))).toBe(true);
      expect(after.split('\n').length).toBe(before.split('\n').length);
      expect(after.split(/^---/m).slice(2)).toEqual(before.split(/^---/m).slice(2));
    }
    const again = corrected({ ...files, [PATH]: textOf(PATH) }, { probables });
    if (changed.length > 0) expect(again.applied).toEqual([]);
    expect(remaining.length).toBeLessThanOrEqual(20);
  });
});
