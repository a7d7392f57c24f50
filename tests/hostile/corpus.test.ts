import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { positionAt } from '../../src/fiche/reading/position.ts';
import { bytesOf, entreesOf, limitOf, type Entree } from '../support/hostile-corpus.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { stopwatch } from '../support/stopwatch.ts';
import { valider, type Validation } from '../support/valider.ts';
import { writeRepository } from '../support/write-repository.ts';

/** Where the design overrules what the corpus proposes. */
const DEVIATIONS: Readonly<Record<string, { attendu: Entree['attendu']; reason: string }>> = {
  'enc-mixte': {
    attendu: 'rejet',
    reason: 'the fiche has no axe, priority or status, which are always needed',
  },
  'csv-plus': {
    attendu: 'avertissement',
    reason: 'the title is a telephone number, which no published fiche should hold',
  },
  'md-refs': { attendu: 'avertissement', reason: 'the address that all its links share is no file' },
};

/** Active HTML (`html-…`) is the business of the formats that print some. */
const BODIES = entreesOf('md').filter(({ id }) => !id.startsWith('html-'));

const ENTREES = [...entreesOf('fm', 'enc', 'fr', 'types', 'yaml', 'titres'), ...BODIES];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(ENTREES.map((entree) => [entree.fichier, entree] as const))('%s', (_, entree) => {
  const { attendu, reason } = DEVIATIONS[entree.id] ?? { attendu: entree.attendu, reason: entree.menace };

  it(`ends as « ${attendu} »: ${reason}`, async () => {
    const { validation, elapsed } = await check(entree);
    expect(verdictOf(validation)).toBe(attendu);
    expect(elapsed).toBeLessThan(limitOf(entree));
    if (entree.ligne !== undefined) expect(placesOf(validation, entree)).toContain(placeOf(entree));
  });

  it('is reported in few findings, each pointing at what it quotes', async () => {
    const { findings, textOf } = (await check(entree)).validation;
    expect(findings.length).toBeLessThanOrEqual(20);
    for (const { file, range, received } of findings) {
      expect(file).toBe('fiches/1.md');
      expect(received).toBe(textOf(file).slice(...range));
    }
  });

  it('stops nothing, runs nothing and changes nothing', async () => {
    const { validation, folder } = await check(entree);
    expect(validation.plan.fiches.map(({ champs }) => champs.id)).toContain('2');
    expect(readdirSync(folder)).toEqual(['fiches', 'ptsm.yaml']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(readFileSync(join(folder, 'fiches/1.md')).equals(bytesOf(entree))).toBe(true);
    expect(await valider(folder)).toEqual({ ...validation, textOf: expect.any(Function) as unknown });
  });
});

const ACCEPTED = entreesOf('fr', 'titres').filter(({ attendu }) => attendu === 'ok');

describe.each(ACCEPTED.map((entree) => [entree.fichier, entree] as const))('%s', (_, entree) => {
  it('keeps the whole title that YAML holds, on one line', async () => {
    const [, header = ''] = /^---\n([\s\S]*?)\n---$/m.exec(new TextDecoder().decode(bytesOf(entree))) ?? [];
    const { title } = parse(header) as { title: string };
    const [fiche] = (await check(entree)).validation.plan.fiches;
    expect(fiche?.champs.title).toBe(title.replace(/\s+/g, ' ').trim());
  });
});

describe('mixed line endings', () => {
  it('are an information, no more', async () => {
    const [mixed] = ENTREES.filter(({ id }) => id === 'enc-mixte');
    const findings = mixed ? (await check(mixed)).validation.findings : [];
    const said = findings.filter(({ code }) => !code.includes('-manquant'));
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['fins-de-ligne-melangees', 'info']]);
  });
});

interface Check {
  readonly folder: string;
  readonly validation: Validation;
  /** In milliseconds. */
  readonly elapsed: number;
}

/** The file as the first fiche of a repository, beside a sound one. Payloads that run leave a file in the folder. */
async function check(entree: Entree): Promise<Check> {
  const folder = writeRepository({
    'ptsm.yaml': 'territoire: { nom: Essai }\n',
    'fiches/1.md': bytesOf(entree),
    'fiches/2.md': soundFiche({ id: 2 }),
  });
  vi.stubEnv('PTSM_PWN', join(folder, 'temoin'));
  const elapsed = stopwatch();
  const validation = await valider(folder);
  return { folder, validation, elapsed: elapsed() };
}

function verdictOf({ findings }: Validation): Entree['attendu'] {
  const severities = findings.map(({ severity }) => severity);
  if (severities.includes('erreur')) return 'rejet';
  return severities.includes('avertissement') ? 'avertissement' : 'ok';
}

/** Where the findings stand, to the column where the entry gives one. */
function placesOf({ findings, textOf }: Validation, { colonne }: Entree): readonly string[] {
  return findings.map(({ file, range: [start] }) => {
    const { line, column } = positionAt(textOf(file), start);
    return colonne === undefined ? String(line) : `${String(line)}:${String(column)}`;
  });
}

function placeOf({ ligne, colonne }: Entree): string {
  return colonne === undefined ? String(ligne) : `${String(ligne)}:${String(colonne)}`;
}
