import { EXCEPTIONS_FILE } from '../../fiche/exceptions/exception.ts';
import { withExceptions } from '../../fiche/exceptions/edit-exceptions.ts';
import type { Finding } from '../../fiche/finding.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { positionAt } from '../../fiche/reading/position.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import { textsOf } from '../../figures/constats.ts';
import { french } from '../../report/typography.ts';
import { refuseUnknownRule } from '../check-rule.ts';
import type { CommonOptions } from '../common-options.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { tell } from '../streams.ts';
import { saveExceptions } from './save-exceptions.ts';

export interface AjouterOptions extends CommonOptions {
  readonly toutes: boolean;
  readonly ligne?: number;
  readonly motif: string;
  readonly responsable: string;
  readonly jusquAu: string;
}

/** Accepts what a rule says today of some fiches: nothing is accepted in advance. @throws UsageError */
export async function ajouter(regle: string, fiches: readonly string[], options: AjouterOptions) {
  refuseUnknownRule(regle);
  if (fiches.length === 0 && !options.toutes)
    throw new UsageError('il manque la fiche où accepter ce constat', {
      hint: 'indiquez son numéro ou son fichier, ou --toutes',
    });
  const opened = await openPlan(options);
  refusePastDay(options.jusquAu, opened);
  const chosen = chosenFindings(regle, fiches, { ...opened, ...options });
  const { motif, responsable, jusquAu } = options;
  const added = chosen.map(({ fingerprint }) => ({
    constat: fingerprint,
    motif,
    responsable,
    'jusqu-au': jusquAu,
  }));
  saveExceptions(opened, (text) => withExceptions(text, added));
  if (!options.silencieux)
    tell(french(`${plural(added.length, 'constat accepté', 'constats acceptés')} dans ${EXCEPTIONS_FILE}`));
  return EXIT.done;
}

function refusePastDay(day: string, { source: { today } }: OpenPlan): void {
  const now = today();
  if (now !== null && day < now)
    throw new UsageError(`le ${frenchDate(day)} est passé : l’exception n’accepterait rien`, {
      hint: `indiquez un jour à venir, après le ${frenchDate(now)}`,
    });
}

type Choice = Pick<OpenPlan, 'plan' | 'findings' | 'acceptes'> & Pick<AjouterOptions, 'toutes' | 'ligne'>;

function chosenFindings(regle: string, fiches: readonly string[], choice: Choice): readonly Finding[] {
  const found = choice.findings.filter(({ code }) => code === regle);
  const named = choice.toutes
    ? found
    : fiches.flatMap((fiche) => findingsIn(fiche, regle, { ...choice, found }));
  const chosen = named.filter(
    (finding) => choice.ligne === undefined || lineOf(finding, choice) === choice.ligne,
  );
  if (chosen.length > 0) return chosen;
  const lines = [...new Set(named.map((finding) => String(lineOf(finding, choice))))];
  throw new UsageError(
    `aucun constat « ${regle} »${choice.ligne === undefined ? ' dans ce dépôt' : ' à cette ligne'}`,
    {
      hint:
        lines.length === 0
          ? 'la liste des constats : ptsm valider'
          : `lignes qui en ont : ${lines.join(', ')}`,
    },
  );
}

function lineOf({ file, range: [start] }: Finding, { plan }: Choice): number {
  return positionAt(textsOf(plan).get(file) ?? '', start).line;
}

type Among = Choice & { readonly found: readonly Finding[] };

function findingsIn(named: string, regle: string, { found, acceptes }: Among): readonly Finding[] {
  const isThere = ({ fiche, file }: Finding) => fiche === named || file === named;
  const here = found.filter(isThere);
  if (here.length > 0) return here;
  if (acceptes.some((finding) => finding.code === regle && isThere(finding)))
    throw new UsageError(`ce constat « ${regle} » de la fiche « ${named} » est déjà accepté`, {
      hint: `pour changer son motif ou sa date, modifiez ${EXCEPTIONS_FILE}`,
    });
  const places = [...new Set(found.map(({ fiche, file }) => fiche ?? file))];
  throw new UsageError(`la fiche « ${named} » n’a pas de constat « ${regle} »`, {
    hint:
      places.length === 0 ? 'aucune fiche n’en a' : `fiches qui en ont : ${places.slice(0, 12).join(', ')}`,
  });
}
