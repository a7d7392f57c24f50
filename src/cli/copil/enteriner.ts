import { COPIL_FILE, type Copil } from '../../fiche/copil/copil.ts';
import { withCopil } from '../../fiche/copil/edit-copils.ts';
import { parseCopils, type CopilsFile } from '../../fiche/copil/parse-copils.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import { enterinementOf } from '../../figures/enterinement.ts';
import { readSettings } from '../../io/read-plan.ts';
import { workTree } from '../../io/work-tree.ts';
import { french } from '../../report/typography.ts';
import type { CommonOptions } from '../common-options.ts';
import type { DatedOptions } from '../dated.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { saveRegistre } from '../save-registre.ts';
import { tell } from '../streams.ts';
import { strictCode } from '../strict-code.ts';

export interface EnterinerOptions extends CommonOptions, DatedOptions {}

/** Records what a COPIL validated, beside what others did before. @throws UsageError */
export async function enteriner(date: string, options: EnterinerOptions) {
  const opened = await openPlan(options, { au: options.au ?? null });
  const { copil, omis } = enterinementOf(opened.plan, { date, commit: commitOf(opened) });
  refuseNothing(copil, opened);
  // What others recorded is read as it is now, whatever the day of the fiches.
  const before = await readSettings(workTree(opened.root), COPIL_FILE, parseCopils);
  saveRegistre(opened.root.folder, { path: COPIL_FILE, parse: parseCopils, before }, (text) =>
    withCopil(text, copil),
  );
  const reserves = [...omittedWords(omis), ...faultyWords(copil, opened)];
  if (!options.silencieux) tell(french(recordedWords(copil, before)));
  for (const reserve of reserves) tell(french(reserve));
  return strictCode(options, reserves);
}

/** A commit that does not hold what was read would be a false proof. @throws UsageError */
function commitOf({ provenance }: OpenPlan): string | null {
  const { commit, etat } = provenance();
  if (etat !== 'modifie') return commit;
  throw new UsageError('des fiches ont été modifiées depuis le dernier commit', {
    hint: 'enregistrez-les par un commit, ou indiquez celui que le COPIL a lu, par exemple --au HEAD',
  });
}

/** @throws UsageError */
function refuseNothing({ fiches }: Copil, { plan }: OpenPlan): void {
  if (fiches.length > 0) return;
  throw new UsageError(`aucune fiche à entériner dans « ${plan.configuration.fiches} »`, {
    hint: 'une fiche entérinée se lit, et a un numéro à elle : ptsm valider',
  });
}

function recordedWords({ date, fiches }: Copil, before: CopilsFile | null): string {
  const isReplaced = before?.entries.some((one) => one.date === date) ?? false;
  const said = `COPIL du ${frenchDate(date)} entériné dans ${COPIL_FILE} : ${plural(fiches.length, 'fiche')}`;
  return isReplaced ? `${said}, à la place de ce qui y était à cette date` : said;
}

/** What a later change could not be compared with: said, so that nobody believes it was recorded. */
function omittedWords(omis: readonly string[]): readonly string[] {
  if (omis.length === 0) return [];
  const count = plural(omis.length, 'fichier laissé', 'fichiers laissés');
  return [`${count} de côté, illisible ou sans numéro à soi : ${omis.join(', ')}`];
}

function faultyWords({ champs }: Copil, { findings }: OpenPlan): readonly string[] {
  const faulty = findings.flatMap(({ severity, field, fiche }) => {
    const [champ = ''] = field?.split('.') ?? [];
    return severity === 'erreur' && fiche !== null && champs.includes(champ) ? [`${fiche} (${champ})`] : [];
  });
  if (faulty.length === 0) return [];
  return [`des valeurs fautives comptent comme absentes : fiche ${[...new Set(faulty)].join(', ')}`];
}
