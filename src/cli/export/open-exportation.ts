import type { Exportation } from '../../echanges/export/exportation.ts';
import { nonLues } from '../../echanges/export/non-lues.ts';
import { fewOf } from '../../fiche/words/few-of.ts';
import { plural } from '../../fiche/words/plural.ts';
import { filesOf } from '../../figures/envelope.ts';
import { byRef } from '../../figures/fiches.ts';
import { populationOf } from '../../figures/population.ts';
import { sourceText } from '../../report/source-text.ts';
import { french } from '../../report/typography.ts';
import type { CommonOptions } from '../common-options.ts';
import type { DatedOptions } from '../dated.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { published } from '../published.ts';
import { filterOf, selected, type SelectionOptions } from '../selection.ts';

export interface ExporterOptions extends CommonOptions, DatedOptions, SelectionOptions {
  readonly public?: boolean;
  readonly schemaOuvert?: boolean;
}

export interface Opened {
  readonly opened: OpenPlan;
  readonly exportation: Exportation;
}

/** The fiches to export: merged ones too, and internal ones unless they are to be published. @throws UsageError */
export async function openExportation(options: ExporterOptions, isPublic: boolean): Promise<Opened> {
  const whole = await openPlan(options, { au: options.au ?? null });
  const opened = published(whole, { avecInternes: !isPublic });
  const { plan } = opened;
  // A merged fiche is in no total, but it is one to edit.
  const population = { ...populationOf(plan), fiches: plan.fiches };
  const fiches = byRef(selected(population, options));
  const provenance = opened.provenance();
  const exportation = {
    plan,
    fiches,
    filter: filterOf(options),
    files: filesOf(plan),
    provenance,
    nonLues: nonLues(fiches, plan),
    typographie: french,
    source: sourceText(provenance),
  };
  return { opened, exportation };
}

/** Names that a line can hold: the workbook and the JSON have them all. */
const NAMED = 5;

/** What is not in the export though it is in the files: a sentence each. */
export function reservesOf({ files, nonLues: values, fiches, filter }: Exportation): readonly string[] {
  const names = values.map(({ fichier, champ }) => `${fichier} (${champ})`);
  return [
    ...(files.nonLues.length === 0
      ? []
      : [
          `${plural(files.nonLues.length, 'fichier non lu', 'fichiers non lus')}, absents de l’export : ${fewOf(files.nonLues, NAMED)}`,
        ]),
    ...(values.length === 0
      ? []
      : [
          `${plural(values.length, 'valeur non lue', 'valeurs non lues')}, de case vide : ${fewOf(names, NAMED)} ; ptsm valider dit pourquoi`,
        ]),
    ...(fiches.length === 0 && filter !== null ? [`aucune fiche ne répond à « ${filter} »`] : []),
  ];
}
