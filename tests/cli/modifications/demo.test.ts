import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CommonOptions } from '../../../src/cli/common-options.ts';
import { completed } from '../../../src/cli/modifications/completed.ts';
import { overlaid } from '../../../src/cli/modifications/overlaid.ts';
import { openPlan, type OpenPlan } from '../../../src/cli/open-plan.ts';
import { refuseConfiguration } from '../../../src/cli/refuse-configuration.ts';
import { wordsIn } from '../../../src/edits/renommer/mots.ts';
import { RENOMMABLES, type Modifications, type Renommable } from '../../../src/edits/renommer/renommable.ts';
import { renommer } from '../../../src/edits/renommer/renommer.ts';
import { renumberedPath } from '../../../src/edits/renumeroter/renumbered-path.ts';
import { renumeroter } from '../../../src/edits/renumeroter/renumeroter.ts';
import { withExceptions } from '../../../src/fiche/exceptions/edit-exceptions.ts';
import type { Finding } from '../../../src/fiche/finding.ts';
import { groupBy } from '../../../src/fiche/group-by.ts';
import { readConfiguration } from '../../../src/io/read-configuration.ts';
import { readPlan } from '../../../src/io/read-plan.ts';
import { judge } from '../../../src/rules/judge.ts';
import { demoRepository } from '../../support/demo-repository.ts';
import { runPtsm } from '../../support/run-ptsm.ts';
import { writeRepository } from '../../support/write-repository.ts';

let opened: OpenPlan;

/** The demonstration with every severity at work: what a committee validated a year ago, and findings that are accepted. */
beforeAll(async () => {
  const folder = writeRepository({}, afterAll);
  cpSync(demoRepository(), folder, { recursive: true });
  runPtsm(['copil', 'enteriner', '2025-01-21', '--au', 'copil-2025-01', '-C', folder]);
  const { findings } = await openPlan(optionsFor(folder));
  mkdirSync(join(folder, '.ptsm'), { recursive: true });
  const accepted = findings.filter((_, rank) => rank % 2 === 0);
  writeFileSync(join(folder, '.ptsm/exceptions.yaml'), withExceptions('', accepted.map(exceptionFor)));
  opened = await openPlan(optionsFor(folder));
});

it('has something to lose', () => {
  const codes = opened.findings.map(({ code }) => code);
  expect(codes).toContain('modifiee-depuis-copil');
  expect(opened.acceptes.length).toBeGreaterThan(5);
});

it.each(Object.keys(RENOMMABLES) as Renommable[])(
  'finds the same, and accepts the same, once a word of %s has another name',
  async (champ) => {
    for (const ancien of wordsOf(champ)) {
      const renommage = { champ, ancien, nouveau: 'nouveau-nom', libelle: null };
      await expectSame(renommer(opened.plan, renommage), ancien);
    }
  },
);

// The first is explained by a published figure, the second is cited by two others, the third is named by a code.
it.each(['5', '39', 'A1'])(
  'finds the same, and accepts the same, once the fiche %s has another number',
  async (id) => {
    const fiche = opened.plan.fiches.find(({ ref }) => ref === id);
    if (!fiche) throw new Error('not in the demonstration');
    const path = renumberedPath(fiche, '147', []);
    const names = (ref: string | null) => (ref === id ? '147' : ref);
    await expectSame(renumeroter(opened.plan, { fiche, nouveau: '147', path }), id, names);
  },
);

/** The most and the least used of those that may have another name: the référentiel keeps its publics. */
function wordsOf(champ: Renommable): readonly string[] {
  const words = groupBy(
    opened.plan.fiches.flatMap(({ champs }) => wordsIn(champs, champ)),
    (word) => word,
  );
  const declared = opened.plan.configuration.publics.map(({ code }) => code);
  const found = [...words]
    .filter(([word]) => word !== 'transversal' && (champ !== 'publics' || declared.includes(word)))
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([word]) => word);
  return found.filter((_, rank) => rank === 0 || rank === found.length - 1);
}

async function expectSame(
  changes: Modifications,
  what: string,
  names = (ref: string | null) => ref,
): Promise<void> {
  const { fichiers, avis } = await completed(changes, opened);
  const source = overlaid(opened.source, fichiers);
  const settings = await readConfiguration(source, opened.root.settings, refuseConfiguration);
  const { plan } = await readPlan(source, settings);
  const after = judge(plan, source);
  expect({ what, found: told(after.findings), accepted: told(after.acceptes) }).toEqual({
    what,
    found: told(opened.findings, names),
    accepted: told(opened.acceptes, names),
  });
  expect(avis.filter((one) => one.includes('de plus'))).toEqual([]);
}

function told(findings: readonly Finding[], names = (ref: string | null) => ref): readonly string[] {
  return findings.map(({ code, severity, fiche }) => `${code} ${severity} ${names(fiche) ?? ''}`).sort();
}

function exceptionFor({ fingerprint }: Finding) {
  return { constat: fingerprint, motif: 'Essai', responsable: 'Essai', 'jusqu-au': '2099-01-01' };
}

function optionsFor(dossier: string): CommonOptions {
  const shown = { format: null, sortie: null, rapport: [], csv: 'fr', couleur: 'jamais' } as const;
  return { dossier, config: null, ...shown, silencieux: true, strict: false };
}
