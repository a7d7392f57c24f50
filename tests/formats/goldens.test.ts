import { expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { sharedRepository } from '../support/shared-repository.ts';

it.each([
  ['pretty', 'txt'],
  ['compact', 'txt'],
  ['json', 'json'],
  ['github', 'txt'],
  ['gitlab', 'json'],
  ['sarif', 'sarif'],
  ['junit', 'xml'],
  ['rdjson', 'json'],
  ['markdown', 'md'],
])('valider -f %s prints the shared plan, to the letter', async (format, ending) => {
  const { folder, commit } = sharedRepository();
  const { status, stdout, stderr } = runPtsm(['valider', '-f', format], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const lasting = stdout
    .replaceAll(commit, 'COMMIT')
    .replaceAll(commit.slice(0, 12), 'COMMIT')
    .replace(/(ptsm |"semanticVersion": "|"ptsm-1",\s+"version": ")\d+\.\d+\.\d+/g, '$1X.Y.Z');
  await expect(lasting).toMatchFileSnapshot(`goldens/${format}.${ending}`);
});
