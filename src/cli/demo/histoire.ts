import { z } from 'zod';
import { parseYaml } from '../../fiche/yaml/parse-yaml.ts';

/** The number of a fiche at that time, the path of a file, or `*` for every fiche. */
const cible = z.union([z.string(), z.number()]).transform(String);

const moment = z.iso.datetime({ offset: true });

/** As written in a header; null where the field was not there. */
const valeur = z.union([z.string(), z.number().transform(String), z.null()]);

const parCible = <T extends z.ZodType>(changes: T) => z.record(z.string(), changes).default({});

const etape = z.strictObject({
  date: moment,
  auteur: z.string(),
  message: z.string(),
  /** Left out on the main branch. */
  branche: z.string().default('main'),
  /** The branch that this step merges. */
  fusion: z.string().nullable().default(null),
  etiquette: z.strictObject({ nom: z.string(), date: moment, message: z.string() }).nullable().default(null),
  /** What this step created. */
  cree: z.array(cible).default([]),
  /** Fields that had another value before. */
  champs: parCible(z.record(z.string(), valeur)),
  /** By year, fiches that did not have it yet, neither its budget. */
  annees: parCible(z.array(cible)),
  /** By year, fiches that had not told it yet: its section, its results, what was spent. */
  bilans: parCible(z.array(cible)),
  /** Sections that were not there. */
  sections: parCible(z.array(z.string())),
  /** Words that were others. */
  textes: parCible(z.array(z.strictObject({ apres: z.string(), avant: z.string() }))),
  /** By path or folder, where it was. */
  deplace: parCible(z.string()),
  /** By path, the whole text before: of a file deleted or written anew. */
  fichiers: parCible(z.string()),
});

const histoire = z.strictObject({
  auteurs: z.record(z.string(), z.strictObject({ nom: z.string(), mail: z.string() })),
  etapes: z.array(etape),
});

/** One commit, told backwards: what it changed is said by what was there before. */
export type Etape = z.infer<typeof etape>;
export type Histoire = z.infer<typeof histoire>;

/** @throws Error where the text that ships with the tool is wrong */
export function parseHistoire(text: string): Histoire {
  const { data, flaws } = parseYaml(text, 0);
  const [fault] = flaws;
  if (fault) throw new Error(`histoire.yaml: ${fault.code} at ${String(fault.range[0])}`);
  return histoire.parse(data);
}
