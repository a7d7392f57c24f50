import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchemaOuvert, FICHIERS_OUVERTS } from '../../echanges/export/schema-ouvert.ts';
import type { Finding } from '../../fiche/finding.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { fewOf } from '../../fiche/words/few-of.ts';
import { plural } from '../../fiche/words/plural.ts';
import { jsonText } from '../../formats/json-text.ts';
import { reasonOf } from '../../io/reason.ts';
import { writeCsv } from '../../tableur/ecriture/write-csv.ts';
import type { ExitCode } from '../command.ts';
import { isScreen } from '../emit.ts';
import { strictCode } from '../strict-code.ts';
import { openExportation, reservesOf, type ExporterOptions } from './open-exportation.ts';
import { tellReserves, writeExports } from './write-exports.ts';

/** Writes fiches as open data: a table, and the package that describes it. @throws UsageError */
export async function exportOpen(options: ExporterOptions): Promise<ExitCode> {
  const { sortie } = options;
  if (isScreen(sortie))
    throw new UsageError('deux fichiers ne s’affichent pas à l’écran', {
      hint: 'donnez le dossier où les écrire : ptsm exporter --schema-ouvert -o donnees',
    });
  const { opened, exportation } = await openExportation(options, true);
  const { lignes, paquet, relaches } = buildSchemaOuvert(exportation);
  makeFolder(sortie);
  await writeExports(
    [
      { file: join(sortie, FICHIERS_OUVERTS.table), content: writeCsv(lignes, 'std') },
      { file: join(sortie, FICHIERS_OUVERTS.paquet), content: jsonText(paquet) },
    ],
    options,
  );
  const files = new Set(exportation.fiches.map(({ file }) => file));
  const reserves = [
    ...reservesOf(exportation),
    ...relachesWords(relaches),
    ...personalWords(opened.findings.filter(({ file }) => files.has(file))),
  ];
  tellReserves([...reserves, LICENCE]);
  return strictCode(options, reserves);
}

const LICENCE =
  'avant de publier : ajoutez la licence (« licenses » dans datapackage.json) et relisez les textes, ptsm ne sait pas reconnaître tout ce qui désigne une personne';

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`le dossier « ${folder} » ne peut pas être créé (${reasonOf(error)})`, {
      exitCode: 3,
    });
  }
}

function relachesWords(codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  return [`des fiches n’ont pas ${enumerate(codes)} : le schéma ne l’exige donc pas`];
}

/** Rules that look for what names a person. */
const PERSONAL: ReadonlySet<string> = new Set([
  'courriel-nominatif',
  'nir-publie',
  'patient-nomme',
  'telephone-publie',
]);
const NAMED = 5;

function personalWords(findings: readonly Finding[]): readonly string[] {
  const found = findings.filter(({ code }) => PERSONAL.has(code));
  if (found.length === 0) return [];
  const places = [...new Set(found.map(({ file, code }) => `${file} (${code})`))];
  return [`${plural(found.length, 'constat')} de données personnelles : ${fewOf(places, NAMED)}`];
}
