import { buildClasseur } from '../../src/echanges/export/classeur.ts';
import { etatOf } from '../../src/echanges/export/etat-of.ts';
import type { Exportation } from '../../src/echanges/export/exportation.ts';
import { nonLues } from '../../src/echanges/export/non-lues.ts';
import { tableCsv } from '../../src/echanges/export/table-csv.ts';
import { tablesExportees } from '../../src/echanges/export/tables.ts';
import { etatDeTable } from '../../src/echanges/fusion/etat-de-table.ts';
import { fusionner } from '../../src/echanges/fusion/fusionner.ts';
import { retourOf } from '../../src/echanges/fusion/retour.ts';
import type { Importation } from '../../src/echanges/importation/importation.ts';
import type { Plan } from '../../src/fiche/plan.ts';
import { filesOf } from '../../src/figures/envelope.ts';
import { buildExport } from '../../src/figures/export.ts';
import { jsonText } from '../../src/formats/json-text.ts';
import type { Classeur } from '../../src/tableur/classeur.ts';
import { writeCsv } from '../../src/tableur/ecriture/write-csv.ts';
import { writeXlsx } from '../../src/tableur/ecriture/write-xlsx.ts';
import { readClasseur } from '../../src/tableur/read-classeur.ts';

const COMMIT = 'a'.repeat(40);
const PROVENANCE = {
  commit: COMMIT,
  date: '2024-11-12',
  etat: 'propre',
  referentiel: 'ptsm-1',
  version: '0',
} as const;

/** What `ptsm exporter` writes of a plan, in each of its formats. */
export const EXPORTS = {
  xlsx: (plan: Plan) => writeXlsx(buildClasseur(exportationOf(plan))),
  'csv fr': (plan: Plan) => bytesOf(writeCsv(tableCsv(exportationOf(plan)), 'fr')),
  'csv std': (plan: Plan) => bytesOf(writeCsv(tableCsv(exportationOf(plan)), 'std')),
  json: (plan: Plan) => {
    const reading = { plan, findings: [], provenance: () => PROVENANCE };
    return bytesOf(jsonText(buildExport(plan.fiches, exportationOf(plan), reading)));
  },
} as const satisfies Readonly<Record<string, (plan: Plan) => Uint8Array | Promise<Uint8Array>>>;

export type Exported = keyof typeof EXPORTS;

function exportationOf(plan: Plan): Exportation {
  return {
    plan,
    fiches: plan.fiches,
    filter: null,
    files: filesOf(plan),
    provenance: PROVENANCE,
    nonLues: nonLues(plan.fiches, plan),
    typographie: (text) => text,
    source: 'essai',
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Versions {
  /** At the time of the export. */
  readonly before: Plan;
  /** Now. */
  readonly plan: Plan;
}

/** Bytes that come back, merged with a plan. */
export async function returned(bytes: Uint8Array, versions: Versions): Promise<Importation> {
  const { classeur, remarques } = await readClasseur({ nom: 'fiches', bytes });
  if (!classeur) throw new Error(remarques.map(({ message }) => message).join());
  return merged(classeur, versions);
}

/** Tables that come back. */
export function merged(classeur: Classeur, { before, plan }: Versions): Importation {
  const retour = retourOf(classeur);
  if (!retour) throw new Error('this is not an export');
  if (retour.genre === 'table')
    return fusionner(classeur, {
      base: etatDeTable(before, retour.titres),
      depot: etatDeTable(plan, retour.titres),
      plan,
    });
  const depot = etatOf({ provenance: PROVENANCE, fiches: plan.fiches }, tablesExportees(plan.fiches, plan));
  return fusionner(classeur, { base: retour.base, depot, plan });
}
