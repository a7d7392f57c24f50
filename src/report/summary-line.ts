import { isMendable } from '../fiche/finding.ts';
import type { Plan } from '../fiche/plan.ts';
import { plural } from '../fiche/words/plural.ts';
import { countBySeverity, type Verification } from '../figures/constats.ts';

/** « ✗ 3 erreurs, 5 avertissements dans 4 fiches sur 81 » or « ✓ 81 fiches valides », with what was not read. */
export function summaryLine({ files, fiches }: Plan, verification: Verification): string {
  const { findings, depuis } = verification;
  const { erreur, avertissement, info } = countBySeverity(findings);
  const hit = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ file }) => file)).size;
  const counts = [
    ...(erreur > 0 ? [plural(erreur, 'erreur')] : []),
    ...(avertissement > 0 ? [plural(avertissement, 'avertissement')] : []),
    ...(info > 0 ? [plural(info, 'information')] : []),
  ].join(', ');
  const mendable = findings.filter(isMendable).length;
  const read = [
    ...(mendable > 0 ? [`${plural(mendable, 'corrigeable')} : ptsm corriger`] : []),
    `${plural(files.length, 'fichier')} : ${[plural(fiches.length, 'fiche lue', 'fiches lues'), ...others(files)].join(', ')}`,
    ...leftOut(verification),
  ].join(' ; ');
  const since = depuis === null ? '' : `depuis ${depuis.ref} : `;
  const present = files.filter(({ state }) => state !== 'ignoree').length;
  if (erreur > 0) return `✗ ${since}${counts} dans ${plural(hit, 'fiche')} sur ${String(present)} (${read})`;
  if (depuis !== null) return `✓ ${since}${counts === '' ? 'rien de nouveau' : counts} (${read})`;
  const remarks = counts === '' ? '' : `, ${counts}`;
  return `✓ ${plural(fiches.length, 'fiche valide', 'fiches valides')}${remarks} (${read})`;
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
