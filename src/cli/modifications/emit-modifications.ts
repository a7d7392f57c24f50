import type { Modifications } from '../../edits/renommer/renommable.ts';
import { plural } from '../../fiche/words/plural.ts';
import { envelope } from '../../figures/envelope.ts';
import type { Result } from '../../figures/result.ts';
import { prefixOf } from '../../io/find-root.ts';
import { writeAll } from '../../io/write-all.ts';
import { patchOf } from '../../report/patch.ts';
import { french } from '../../report/typography.ts';
import type { CommonOptions } from '../common-options.ts';
import { emitPatch } from '../emit-patch.ts';
import { notWritten } from '../not-written.ts';
import type { OpenPlan } from '../open-plan.ts';
import { tell } from '../streams.ts';

export interface ModifyingOptions extends CommonOptions {
  readonly appliquer: boolean;
  readonly memeModifiees: boolean;
}

/** One patch over several files: shown, and written where asked, all of it or nothing. @throws UsageError */
export async function emitModifications(
  { fichiers, avis }: Modifications,
  opened: OpenPlan,
  options: ModifyingOptions,
): Promise<void> {
  if (options.appliquer) {
    const unwritten = writeAll(opened, fichiers.map(toChange), { evenModified: options.memeModifiees });
    if (unwritten.length > 0) throw notWritten(unwritten);
  }
  const prefix = prefixOf(opened.root);
  const result: Result<'ptsm.modifications'> = {
    ...envelope('ptsm.modifications', opened),
    ecrites: options.appliquer,
    fichiers: fichiers.map(({ path, from = null }) => ({ fichier: path, ancien: from })),
    patch: patchOf(
      fichiers.map(({ from, ...file }) => ({
        ...file,
        path: prefix + file.path,
        ...(from === undefined ? {} : { from: prefix + from }),
      })),
    ),
    avis,
  };
  await emitPatch(result, options);
  if (!options.silencieux) for (const line of said(result)) tell(french(line));
}

function toChange({ path, from, before, after }: Modifications['fichiers'][number]) {
  return from === undefined
    ? ({ kind: 'change', path, before, after } as const)
    : ({ kind: 'rename', from, to: path, before, after } as const);
}

function said({ fichiers, ecrites, avis }: Result<'ptsm.modifications'>): readonly string[] {
  const count = plural(fichiers.length, 'fichier');
  const headline = ecrites
    ? `${count} ${fichiers.length > 1 ? 'écrits' : 'écrit'} ; à relire : git diff`
    : `${count} à changer ; rien n’est écrit : relisez, puis relancez avec --appliquer`;
  return [headline, ...avis];
}
