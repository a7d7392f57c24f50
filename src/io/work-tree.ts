import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { flaw } from '../fiche/defect.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { exists } from './exists.ts';
import { isWithin, type Root } from './find-root.ts';
import { listEntries } from './list-entries.ts';
import { readSafely } from './read-safely.ts';
import type { Source } from './source.ts';

/** The files as they are now, judged on the day of the last commit: null where there is none. */
export function workTree({ folder, repository }: Root, today: string | null = null): Source {
  return {
    today: () => today,
    holds: (path) => exists(join(folder, path)),
    settings: (path) => Promise.resolve(exists(join(folder, path)) ? readSafely(folder, path) : null),
    entries: (fiches, isIgnored) => {
      refuseMissing(fiches, { folder, boundary: repository ?? folder });
      return Promise.resolve(
        listEntries(fiches, { root: folder, boundary: repository ?? folder, isIgnored }),
      );
    },
  };
}

function refuseMissing(fiches: string, { folder, boundary }: { folder: string; boundary: string }): void {
  const absolute = join(folder, fiches);
  if (!existsSync(absolute))
    throw new UsageError(`le dossier des fiches « ${fiches} » n’existe pas`, {
      hint: 'créez-le, ou indiquez le bon dossier sous « fiches » dans ptsm.yaml',
    });
  if (!isWithin(boundary, realpathSync(absolute)))
    throw new UsageError(`le dossier des fiches « ${fiches} » mène hors du dépôt`, {
      flaw: flaw('lien-symbolique', [0, 0], { detail: 'hors du dépôt' }),
    });
}
