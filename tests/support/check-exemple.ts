import { flawsOfNames, flawsOfReferences } from '../../src/fiche/vocabulary/configuration-names.ts';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import type { Finding } from '../../src/fiche/finding.ts';
import { parseCopils } from '../../src/fiche/copil/parse-copils.ts';
import { parseExceptions } from '../../src/fiche/exceptions/parse-exceptions.ts';
import { renderBilan } from '../../src/report/bilan.ts';
import { renderFiche } from '../../src/report/fiche.ts';
import { tryTemplates } from '../../src/cli/template-defects.ts';
import { parseModeles } from '../../src/fiche/parse-modeles.ts';
import { parsePlan, type Entry } from '../../src/fiche/parse-plan.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { textsOf } from '../../src/figures/constats.ts';
import { figureIds } from '../../src/figures/named-figures.ts';
import { populationOf } from '../../src/figures/population.ts';
import { RULES } from '../../src/rules/catalogue.ts';
import { checkConfiguration } from '../../src/rules/check-plan.ts';
import { judge } from '../../src/rules/judge.ts';
import type { Exemple } from '../../src/rules/exemple.ts';
import type { Surroundings } from '../../src/fiche/surroundings.ts';
import { referentiel } from './referentiel.ts';

export type CheckedFinding = Finding & { readonly text: string };

/** What `ptsm valider` would say of an example, each finding with the text it points into. */
export function checkExemple(exemple: Exemple): readonly CheckedFinding[] {
  // JSON is YAML: the example's configuration is read as a file would be, so that findings can point into it.
  const source = JSON.stringify(exemple.configuration);
  const { configuration, file, flaws } = parseConfiguration('ptsm.yaml', source);
  const refuse = (found: typeof flaws) =>
    checkConfiguration(file, found).map((finding) => ({ ...finding, text: source }));
  if (!configuration) return refuse(flaws);
  const vocabulary = buildVocabulary(referentiel, configuration);
  const exceptionsFile = exemple.exceptions === undefined ? null : parseExceptions(exemple.exceptions);
  const plan = parsePlan(exemple.entries, {
    configuration,
    configurationFile: file,
    exceptionsFile,
    copil: exemple.copil === undefined ? null : parseCopils(exemple.copil),
    modeles: parseModeles(modelesOf(exemple)),
    vocabulary,
  });
  const rules = RULES.map(({ code }) => code);
  const names = { rules, figures: figureIds(populationOf(plan)) };
  const misnamed = [
    ...flawsOfReferences(file, configuration, referentiel),
    ...flawsOfNames(file, configuration, names),
  ];
  if (misnamed.length > 0) return refuse(misnamed);
  const texts = textsOf(plan);
  return judge(plan, aroundOf(exemple), tryTemplates(plan, { renderBilan, renderFiche })).findings.map(
    (finding) => ({
      ...finding,
      text: texts.get(finding.file) ?? '',
    }),
  );
}

function modelesOf({ modele }: Exemple): readonly Entry[] {
  if (modele === undefined) return [];
  return [{ path: 'modeles/bilan.md', bytes: new TextEncoder().encode(modele) }];
}

function aroundOf({ entries, autres = [], jour }: Exemple): Surroundings {
  const paths = [...entries.map(({ path }) => path), ...autres];
  return {
    today: () => jour ?? null,
    holds: (path) => paths.some((one) => one === path || one.startsWith(`${path}/`)),
  };
}
