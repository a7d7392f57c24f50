import type { Finding } from '../../fiche/finding.ts';
import type { Plan } from '../../fiche/plan.ts';
import type { Reading } from '../envelope.ts';

type Lecture = Pick<Reading, 'plan' | 'findings'>;

export interface Comparables {
  readonly avant: Lecture;
  readonly apres: Lecture;
  /** Fiches kept from one end only: to name one as new or gone would tell of what is internal. */
  readonly tues: number;
}

/** Both ends without the fiches, and what is said of them, that one end keeps to itself. */
export function comparables(avant: Lecture, apres: Lecture): Comparables {
  const [before, after] = [hiddenIn(avant.plan), hiddenIn(apres.plan)];
  const hidden = new Set([...before, ...after]);
  const isShown = ({ file }: Pick<Finding, 'file'>) => !hidden.has(file);
  const shown = ({ plan, findings }: Lecture): Lecture => ({
    plan: hidden.size === 0 ? plan : { ...plan, fiches: plan.fiches.filter(isShown) },
    findings: findings.filter(isShown),
  });
  const tues = [...avant.plan.fiches, ...apres.plan.fiches].filter((fiche) => !isShown(fiche)).length;
  return { avant: shown(avant), apres: shown(apres), tues };
}

/** Files that were read, and whose fiche `publicPlan` took out. */
function hiddenIn({ files, fiches }: Plan): readonly string[] {
  const shown = new Set(fiches.map(({ file }) => file));
  return files.flatMap(({ path, state }) => (state === 'lue' && !shown.has(path) ? [path] : []));
}
