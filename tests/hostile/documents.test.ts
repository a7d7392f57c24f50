import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { bytesOf, entreesOf } from '../support/hostile-corpus.ts';
import { packageFaults, readPackage, partText } from '../support/office-package.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

/** The whole corpus of fiches in one repository, beside a sound one. */
function repository(): string {
  const entrees = entreesOf('fm', 'enc', 'yaml', 'fr', 'types', 'titres', 'md');
  const files = entrees.map((one) => [`fiches/${one.id}-${basename(one.fichier)}`, bytesOf(one)] as const);
  return writeRepository({
    'ptsm.yaml': 'territoire: { nom: Essai }\nperiode: 2020-2025\n',
    'fiches/0-saine.md': soundFiche({ id: 9002, status: 'en-cours', year: 2024, pilotes: ['CH'] }),
    ...Object.fromEntries(files),
  });
}

describe.each(['docx', 'pptx', 'xlsx'])('the bilan of hostile fiches in %s', (ending) => {
  it('is a sound package, the same twice, that runs nothing and asks for nothing', async () => {
    const folder = repository();
    const args = ['bilan', '2024', '--fiches', '-C', folder, '-q', '-o'];
    const [one, two] = [`un.${ending}`, `deux.${ending}`].map((name) => join(folder, name));
    const env = { PTSM_PWN: join(folder, 'temoin') };
    expect(runPtsm([...args, one ?? ''], { env })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runPtsm([...args, two ?? ''], { env: { ...env, TZ: 'America/Martinique' } }).status).toBe(0);
    const bytes = readFileSync(one ?? '');
    expect(readFileSync(two ?? '').equals(bytes)).toBe(true);
    expect(await packageFaults(bytes)).toEqual([]);
    const parts = readPackage(bytes);
    for (const path of parts.keys()) {
      expect(path).not.toMatch(/vbaProject|activeX|oleObject|externalLink/i);
      if (!path.endsWith('.rels')) continue;
      for (const [, target = ''] of partText(parts, path).matchAll(
        /Target="([^"]*)"[^>]*TargetMode="External"/g,
      ))
        expect(target).toMatch(/^(?:https?|mailto|tel):/);
    }
  }, 120_000);
});
