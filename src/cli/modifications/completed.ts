import { COPIL_FILE } from '../../fiche/copil/copil.ts';
import { EXCEPTIONS_FILE } from '../../fiche/exceptions/exception.ts';
import { plural } from '../../fiche/words/plural.ts';
import { movedCopils, type Renamed } from '../../edits/renommer/moved-copils.ts';
import { modification, type Modification, type Modifications } from '../../edits/renommer/renommable.ts';
import { readConfiguration } from '../../io/read-configuration.ts';
import { readPlan } from '../../io/read-plan.ts';
import { checkPlan } from '../../rules/check-plan.ts';
import { judge } from '../../rules/judge.ts';
import type { OpenPlan } from '../open-plan.ts';
import { refuseConfiguration } from '../refuse-configuration.ts';
import { movedExceptions } from './moved-exceptions.ts';
import { overlaid } from './overlaid.ts';

/** Names changed in what commands keep, too: accepted findings and validated fiches are the same ones as before. */
export async function completed({ fichiers, avis }: Modifications, opened: OpenPlan): Promise<Modifications> {
  const { plan, source } = opened;
  const first = await reread(fichiers, opened);
  const named = renamed(opened, first.plan, fichiers);
  const copil = kept(COPIL_FILE, plan.copil?.text, movedCopils(plan, named));
  const then = copil.length === 0 ? first : await reread([...fichiers, ...copil], opened);
  const moved = movedExceptions(opened, {
    before: checkPlan(plan, source),
    after: checkPlan(then.plan, then.source),
    renamed: named,
  });
  const exceptions = kept(EXCEPTIONS_FILE, plan.exceptionsFile?.text, moved);
  const all = [...fichiers, ...copil, ...exceptions];
  const last = exceptions.length === 0 ? then : await reread(all, opened);
  return { fichiers: all, avis: [...avis, ...newFindings(last, opened)] };
}

type Reread = Pick<OpenPlan, 'plan' | 'source'>;

async function reread(changes: readonly Modification[], { source, root }: OpenPlan): Promise<Reread> {
  const changed = overlaid(source, changes);
  const settings = await readConfiguration(changed, root.settings, refuseConfiguration);
  return { plan: (await readPlan(changed, settings)).plan, source: changed };
}

function renamed(
  { plan }: OpenPlan,
  after: OpenPlan['plan'],
  changes: readonly Modification[],
): readonly Renamed[] {
  const paths = new Map(changes.map(({ path, from = path }) => [from, path]));
  const byFile = new Map(after.fiches.map((fiche) => [fiche.file, fiche]));
  return plan.fiches.flatMap((before) => {
    const now = byFile.get(paths.get(before.file) ?? before.file);
    return now ? [{ before, after: now }] : [];
  });
}

function kept(path: string, before: string | undefined, after: string | null): readonly Modification[] {
  return before === undefined || after === null ? [] : modification(path, before, after);
}

/** A change of names should change no finding; what it does is for a person to see first. */
function newFindings({ plan, source }: Reread, { findings }: OpenPlan): readonly string[] {
  const more = judge(plan, source).findings.length - findings.length;
  return more > 0 ? [`${plural(more, 'constat')} de plus après ce changement : ptsm valider.`] : [];
}
