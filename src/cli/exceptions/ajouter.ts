import { EXCEPTIONS_FILE } from '../../fiche/exceptions/exception.ts';
import { withEntries } from '../../fiche/exceptions/edit-exceptions.ts';
import type { Finding } from '../../fiche/finding.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { plural } from '../../fiche/words/plural.ts';
import { french } from '../../report/typography.ts';
import { refuseUnknownRule } from '../check-rule.ts';
import type { CommonOptions } from '../common-options.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan } from '../open-plan.ts';
import { tell } from '../streams.ts';
import { saveExceptions } from './save-exceptions.ts';

export interface AjouterOptions extends CommonOptions {
  readonly toutes: boolean;
  readonly motif: string;
  readonly responsable: string;
  readonly jusquAu: string;
}

/** Accepts what a rule says today of some fiches: nothing is accepted in advance. @throws UsageError */
export function ajouter(regle: string, fiches: readonly string[], options: AjouterOptions) {
  refuseUnknownRule(regle);
  if (fiches.length === 0 && !options.toutes)
    throw new UsageError('il manque la fiche où accepter ce constat', {
      hint: 'indiquez son numéro ou son fichier, ou --toutes',
    });
  const opened = openPlan(options);
  const { motif, responsable, jusquAu } = options;
  const found = opened.findings.filter(({ code }) => code === regle);
  const chosen = options.toutes ? found : fiches.flatMap((fiche) => findingsIn(fiche, regle, found));
  if (chosen.length === 0) throw new UsageError(`aucun constat « ${regle} » dans ce dépôt`);
  const added = chosen.map(({ fingerprint }) => ({
    constat: fingerprint,
    motif,
    responsable,
    'jusqu-au': jusquAu,
  }));
  saveExceptions(opened, (text) => withEntries(text, added));
  if (!options.silencieux)
    tell(french(`${plural(added.length, 'constat accepté', 'constats acceptés')} dans ${EXCEPTIONS_FILE}`));
  return EXIT.done;
}

function findingsIn(named: string, regle: string, found: readonly Finding[]): readonly Finding[] {
  const here = found.filter(({ fiche, file }) => fiche === named || file === named);
  if (here.length > 0) return here;
  const places = [...new Set(found.map(({ fiche, file }) => fiche ?? file))];
  throw new UsageError(`la fiche « ${named} » n’a pas de constat « ${regle} »`, {
    hint:
      places.length === 0 ? 'aucune fiche n’en a' : `fiches qui en ont : ${places.slice(0, 12).join(', ')}`,
  });
}
