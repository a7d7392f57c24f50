import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { REQUIRED } from '../../fiche/schema/front-matter.ts';
import { FIELDS } from '../../fiche/schema/fields.ts';
import { REFERENCE, shapeOf, type Shape } from '../../fiche/schema/shapes.ts';
import type { ChampLocal } from '../../fiche/vocabulary/configuration.ts';
import { fold } from '../../fiche/words/fold.ts';
import { inerte } from '../../tableur/texte-inerte.ts';
import type { Exportation } from './exportation.ts';
import { listesDe, type Liste } from './listes.ts';

type Row = readonly (string | number | null)[];

/** Fiches as open data: a table, and what describes it. */
export interface JeuOuvert {
  readonly lignes: readonly Row[];
  /** A Tabular Data Package, version 1: what its fields hold is a Table Schema. */
  readonly paquet: object;
  /** Required fields that some fiche does not give: the schema cannot require them. */
  readonly relaches: readonly string[];
}

export const FICHIERS_OUVERTS = { table: 'fiches.csv', paquet: 'datapackage.json' } as const;

/** The fiches that can be published, described as schema.data.gouv.fr expects. The licence is for the territory to choose. */
export function buildSchemaOuvert(exportation: Exportation): JeuOuvert {
  const { plan, fiches } = exportation;
  const champs = [...FIELDS.filter(({ code }) => code !== 'diffusion'), ...plan.vocabulary.champs];
  const codes = champs.map(({ code }) => code);
  const cellOf = (fiche: Fiche, code: string) => writeCell(code, fieldValue(fiche, code)).value;
  const filled = (code: string) => fiches.every((fiche) => cellOf(fiche, code) !== null);
  const isKey = filled('id') && new Set(fiches.map(({ champs: { id } }) => id)).size === fiches.length;
  const context = { champs: plan.vocabulary.champs, listes: listesDe(plan.vocabulary), filled, isKey };
  return {
    lignes: [codes, ...fiches.map((fiche) => codes.map((code) => cellOf(fiche, code)))],
    paquet: packageOf(exportation, {
      fields: champs.map((champ) => fieldOf(champ, context)),
      missingValues: [''],
      ...(isKey ? { primaryKey: 'id' } : {}),
    }),
    relaches: REQUIRED.filter((code) => !filled(code)),
  };
}

function packageOf({ plan, source, typographie }: Exportation, schema: object): object {
  const { nom } = plan.configuration.territoire;
  const place = nom === undefined ? '' : ` – ${nom}`;
  return {
    profile: 'tabular-data-package',
    name: slug(`fiches-action ${nom ?? ''}`),
    title: `Fiches-action du projet territorial de santé mentale${place}`,
    description: typographie(
      `Une ligne par fiche-action. Fiches à diffusion interne exclues. Plusieurs valeurs d’une case sont séparées par « ; ». Une apostrophe devant un texte qu’un tableur prendrait pour une formule n’en fait pas partie. Source : ${source}.`,
    ),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'fiches',
        title: 'Fiches-action',
        path: FICHIERS_OUVERTS.table,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: DIALECT,
        schema,
      },
    ],
  };
}

const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

interface Context {
  readonly champs: readonly ChampLocal[];
  readonly listes: readonly Liste[];
  readonly filled: (code: string) => boolean;
  readonly isKey: boolean;
}

function fieldOf(
  { code, libelle }: { readonly code: string; readonly libelle: string },
  context: Context,
): object {
  const shape = shapeOf(code, context.champs);
  const { type, format, ...described } = TYPES[shape];
  const liste = context.listes.find(({ champ, fermee }) => champ === code && fermee);
  const isRequired = REQUIRED.some((one) => one === code) && context.filled(code);
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(code === 'id' && context.isKey ? { unique: true } : {}),
    ...valuesOf(shape, liste),
  };
  return {
    name: code,
    title: libelle,
    description: described.description,
    type,
    format,
    ...(shape === 'booleen' ? { trueValues: ['oui'], falseValues: ['non'] } : {}),
    constraints,
  };
}

interface Described {
  readonly type: 'string' | 'number' | 'boolean';
  readonly format: 'default';
  readonly description: string;
}

const described = (description: string, type: Described['type'] = 'string'): Described => ({
  type,
  format: 'default',
  description,
});

const TYPES: Readonly<Record<Shape, Described>> = {
  texte: described('Texte'),
  numero: described('Numéro d’une fiche : un nombre ou un code'),
  numeros: described('Numéros de fiches, séparés par « ; »'),
  terme: described('Code d’une liste fermée'),
  termes: described('Codes d’une liste fermée, séparés par « ; »'),
  liste: described('Textes séparés par « ; », entre guillemets droits s’ils en contiennent un'),
  annees: described('Années séparées par des virgules ; une suite de trois et plus : 2021-2023'),
  date: described('Mois (AAAA-MM) ou jour (AAAA-MM-JJ)'),
  nombre: described('Nombre', 'number'),
  booleen: described('oui ou non', 'boolean'),
  contrat: described(
    'Inscription au contrat territorial de santé mentale : oui, non, date ou numéro d’avenant',
  ),
  entrees: described(
    'Lignes séparées par « ; », chacune de paires « clé : valeur » séparées par des virgules ; ou un texte',
  ),
};

const ONE_DATE = '\\d{4}-\\d{2}(-\\d{2})?';
const ONE_NUMBER = REFERENCE.source.slice(1, -1);
const PATTERNS: Readonly<Partial<Record<Shape, string>>> = {
  numero: REFERENCE.source,
  numeros: severalOf(ONE_NUMBER),
  annees: '^\\d{4}(-\\d{4})?(, \\d{4}(-\\d{4})?)*$',
  date: `^${ONE_DATE}$`,
  contrat: `^(oui|non|\\d+|${ONE_DATE})$`,
};

/** What the values of a column are held to. */
function valuesOf(shape: Shape, liste: Liste | undefined): object {
  const codes = liste?.termes.map(({ code }) => code) ?? [];
  if (shape === 'terme' && liste) return { enum: codes.map(inerte) };
  if (shape === 'termes' && liste) return { pattern: severalOf(codes.map(quotedFor).join('|')) };
  const pattern = PATTERNS[shape];
  return pattern === undefined ? {} : { pattern };
}

function severalOf(one: string): string {
  return `^(${one})( ; (${one}))*$`;
}

/** A code as it stands among others in a cell, and in a pattern. */
function quotedFor(code: string): string {
  const written = String(writeCell('tags', [code]).value ?? '');
  return written.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Lower-case letters, digits and dashes: what the name of a package may hold. */
function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
