import { describe, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { schemaFaults } from '../support/schema-faults.ts';
import { sharedRepository } from '../support/shared-repository.ts';

describe.each([
  ['sarif', 'sarif-2.1.0-rtm.5.json', ['"level": "error"', '"level": "erreur"']],
  ['gitlab', 'gitlab-code-quality.json', ['"severity": "major"', '"severity": "erreur"']],
  ['rdjson', 'reviewdog-rdjson.json', ['"severity": "ERROR"', '"severity": "erreur"']],
  ['junit', 'junit.xsd', ['<skipped ', '<ignoree ']],
] as const)('valider -f %s', (format, schema, [right, wrong]) => {
  it(`answers ${schema}, with a dozen findings and with none`, async () => {
    for (const folder of [sharedRepository().folder, 'examples/bouches-du-rhone']) {
      const { stdout } = runPtsm(['valider', '-f', format, '-C', folder]);
      expect(await schemaFaults(schema, stdout)).toEqual([]);
    }
  });

  it(`would be refused for ${wrong}`, async () => {
    const { stdout } = runPtsm(['valider', '-f', format, '-C', sharedRepository().folder]);
    expect(stdout).toContain(right);
    expect(await schemaFaults(schema, stdout.replace(right, wrong))).not.toEqual([]);
  });
});
