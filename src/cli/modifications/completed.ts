import { COPIL_FILE } from '../../fiche/copil/copil.ts';
import { EXCEPTIONS_FILE } from '../../fiche/exceptions/exception.ts';
import { plural } from '../../fiche/words/plural.ts';
import { movedCopils } from '../../edits/renommer/moved-copils.ts';
import type { Modification, Modifications } from '../../edits/renommer/renommable.ts';
import { readConfiguration } from '../../io/read-configuration.ts';
import { readPlan } from '../../io/read-plan.ts';
import { judge } from '../../rules/judge.ts';
import type { OpenPlan } from '../open-plan.ts';
import { refuseConfiguration } from '../refuse-configuration.ts';
import { movedExceptions, type Renamer } from './moved-exceptions.ts';
import { overlaid } from './overlaid.ts';

/** Names changed in what commands keep, too: accepted findings and validated fiches are the same ones as before. */
export async function completed(
  { fichiers, avis }: Modifications,
  opened: OpenPlan,
  nameOf: Renamer = (name) => name,
): Promise<Modifications> {
  const then = await reread(fichiers, opened);
  const kept = [
    keptFile(
      COPIL_FILE,
      opened.plan.copil?.text,
      movedCopils(opened.plan, renamed(opened, then.plan.fiches, fichiers)),
    ),
    keptFile(
      EXCEPTIONS_FILE,
      opened.plan.exceptionsFile?.text,
      movedExceptions(opened, [...then.findings, ...then.acceptes], nameOf),
    ),
  ].flat();
  const all = [...fichiers, ...kept];
  return { fichiers: all, avis: [...avis, ...(await newFindings(all, opened))] };
}

async function reread(changes: readonly Modification[], { source, root }: OpenPlan) {
  const changed = overlaid(source, changes);
  const settings = await readConfiguration(changed, root.settings, refuseConfiguration);
  const { plan } = await readPlan(changed, settings);
  return { plan, ...judge(plan, source) };
}

function renamed({ plan }: OpenPlan, after: OpenPlan['plan']['fiches'], changes: readonly Modification[]) {
  const paths = new Map(changes.map(({ path, from = path }) => [from, path]));
  const byFile = new Map(after.map((fiche) => [fiche.file, fiche]));
  return plan.fiches.flatMap((before) => {
    const now = byFile.get(paths.get(before.file) ?? '');
    return now ? [{ before, after: now }] : [];
  });
}

function keptFile(path: string, before: string | undefined, after: string | null): readonly Modification[] {
  return before === undefined || after === null || after === before ? [] : [{ path, before, after }];
}

/** A change of names should change no finding; what it does is for a person to see first. */
async function newFindings(changes: readonly Modification[], opened: OpenPlan): Promise<readonly string[]> {
  const { findings } = await reread(changes, opened);
  const more = findings.length - opened.findings.length;
  return more > 0 ? [`${plural(more, 'constat')} de plus après ce changement : ptsm valider.`] : [];
}
