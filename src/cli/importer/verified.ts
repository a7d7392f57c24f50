import type { FicheImportee, Importation } from '../../echanges/importation/importation.ts';
import type { Finding } from '../../fiche/finding.ts';
import { groupBy } from '../../fiche/group-by.ts';
import { plural } from '../../fiche/words/plural.ts';
import { withTexts } from '../../fixes/with-texts.ts';
import type { OpenPlan } from '../open-plan.ts';

export interface Verified extends Importation {
  /** What the rules say that they did not say before, in the files that would be written. */
  readonly constats: readonly Finding[];
}

/** The import as it may be written: a fiche that `valider` would refuse is left aside, unless they are wanted even so. */
export function verified(importation: Importation, opened: OpenPlan, incompletes: boolean): Verified {
  const constats = newFindings(importation.fiches, opened);
  const refused = groupBy(
    constats.filter(({ severity }) => severity === 'erreur'),
    ({ file }) => file,
  );
  if (incompletes || refused.size === 0) return { ...importation, constats };
  const fiches = importation.fiches.map((fiche) => {
    if (!isWritten(fiche)) return fiche;
    const errors = refused.get(fiche.path);
    return errors ? asideFor(fiche, errors) : fiche;
  });
  // What is left aside may be what another fiche refers to: judged again, with fewer each time.
  return verified({ ...importation, fiches }, opened, incompletes);
}

type Written = Extract<FicheImportee, { apres: string }>;

export function isWritten(fiche: FicheImportee): fiche is Written {
  return fiche.etat === 'nouvelle' || fiche.etat === 'modifiee';
}

/** What a territory accepts is nothing new. */
function newFindings(fiches: readonly FicheImportee[], opened: OpenPlan): readonly Finding[] {
  const texts = new Map(fiches.filter(isWritten).map(({ path, apres }) => [path, apres]));
  if (texts.size === 0) return [];
  const known = new Set([...opened.findings, ...opened.acceptes].map(({ fingerprint }) => fingerprint));
  const { findings } = withTexts(texts, opened, opened.source);
  return findings.filter(({ file, fingerprint }) => texts.has(file) && !known.has(fingerprint));
}

const SAID = 3;

function asideFor({ id, titre, lieu, path }: Written, errors: readonly Finding[]): FicheImportee {
  const said = errors.slice(0, SAID).map(({ message }) => message);
  const more = errors.length > SAID ? [plural(errors.length - SAID, 'autre erreur', 'autres erreurs')] : [];
  return {
    etat: 'ecartee',
    id,
    titre,
    lieu,
    path,
    motif: [...said, ...more].join(' ; '),
    regles: [...new Set(errors.map(({ code }) => code))],
  };
}
