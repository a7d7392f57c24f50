import type { Fiche } from '../../fiche/plan.ts';
import type { Reading } from '../envelope.ts';

type Lecture = Pick<Reading, 'plan' | 'findings'>;

export interface Comparables {
  readonly avant: Lecture;
  readonly apres: Lecture;
  /** Fiches kept from one end only: to name one as new or gone would tell of what is internal. */
  readonly tues: number;
}

/** Both ends without the fiches, and what is said of them, that one end keeps to itself, wherever they stand in the other. */
export function comparables(avant: Lecture, apres: Lecture): Comparables {
  const internes = [avant, apres].flatMap(({ plan }) => plan.internes ?? []);
  const files = new Set(internes.map(({ file }) => file));
  const ids = new Set(internes.flatMap(({ champs }) => champs.id ?? []));
  const isKept = ({ file, champs }: Fiche) =>
    files.has(file) || (champs.id !== undefined && ids.has(champs.id));
  const tues = [avant, apres].flatMap(({ plan }) => plan.fiches.filter(isKept));
  const hidden = new Set([...files, ...tues.map(({ file }) => file)]);
  const shown = ({ plan, findings }: Lecture): Lecture => ({
    plan: internes.length === 0 ? plan : { ...plan, fiches: plan.fiches.filter((fiche) => !isKept(fiche)) },
    findings: findings.filter(({ file }) => !hidden.has(file)),
  });
  return { avant: shown(avant), apres: shown(apres), tues: tues.length };
}
