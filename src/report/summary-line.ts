import { isMendable, type Severity } from '../fiche/finding.ts';
import type { Plan } from '../fiche/plan.ts';
import { plural } from '../fiche/words/plural.ts';
import { countBySeverity, type Counts, type Verification } from '../figures/constats.ts';

/** What the line is about: the files that were asked for, and whether what was found fails the command. */
export interface Asked {
  readonly isJudged: (file: string) => boolean;
  readonly bloquantes: readonly Severity[];
}

/** « ✗ 3 erreurs, 5 avertissements dans 4 fiches sur 81 » or « ✓ 81 fiches valides », with what was not read. */
export function summaryLine(plan: Plan, verification: Verification, { isJudged, bloquantes }: Asked): string {
  const { findings, depuis } = verification;
  const files = plan.files.filter(({ path }) => isJudged(path));
  const fiches = plan.fiches.filter(({ file }) => isJudged(file));
  const counts = countBySeverity(findings);
  const found = countsText(counts);
  const hit = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ file }) => file)).size;
  const mendable = findings.filter(isMendable).length;
  const read = [
    ...(mendable > 0 ? [`${plural(mendable, 'corrigeable')} : ptsm corriger`] : []),
    `${filesText(files.length, plan.files.length)} : ${[plural(fiches.length, 'fiche lue', 'fiches lues'), ...others(files)].join(', ')}`,
    ...leftOut(verification),
  ].join(' ; ');
  const since = depuis === null ? '' : `depuis ${depuis.ref} : `;
  const present = files.filter(({ state }) => state !== 'ignoree').length;
  if (bloquantes.some((severity) => counts[severity] > 0))
    return `✗ ${since}${found} dans ${plural(hit, 'fiche')} sur ${String(present)} (${read})`;
  if (depuis !== null) return `✓ ${since}${found === '' ? 'rien de nouveau' : found} (${read})`;
  const remarks = found === '' ? '' : `, ${found}`;
  return `✓ ${plural(fiches.length, 'fiche valide', 'fiches valides')}${remarks} (${read})`;
}

function countsText({ erreur, avertissement, info }: Counts): string {
  return [
    ...(erreur > 0 ? [plural(erreur, 'erreur')] : []),
    ...(avertissement > 0 ? [plural(avertissement, 'avertissement')] : []),
    ...(info > 0 ? [plural(info, 'information')] : []),
  ].join(', ');
}

/** « 1 fichier sur 11 » where only some were asked for. */
function filesText(asked: number, all: number): string {
  return asked === all ? plural(all, 'fichier') : `${plural(asked, 'fichier')} sur ${String(all)}`;
}

function others(files: Plan['files']): readonly string[] {
  const count = (wanted: string) => files.filter(({ state }) => state === wanted).length;
  const [unread, ignored] = [count('non-lue'), count('ignoree')];
  return [
    ...(unread > 0 ? [plural(unread, 'non lue', 'non lues')] : []),
    ...(ignored > 0 ? [plural(ignored, 'ignorée')] : []),
  ];
}

/** What is known and not shown is said: it is not forgotten. */
function leftOut({ acceptes, depuis }: Verification): readonly string[] {
  const anciens = depuis?.anciens ?? 0;
  return [
    ...(anciens > 0 ? [plural(anciens, 'constat plus ancien', 'constats plus anciens')] : []),
    ...(acceptes.length > 0 ? [plural(acceptes.length, 'constat accepté', 'constats acceptés')] : []),
  ];
}
