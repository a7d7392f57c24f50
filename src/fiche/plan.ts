import type { Bilans } from './bilans/bilan-annuel.ts';
import type { CopilsFile } from './copil/parse-copils.ts';
import type { Modeles } from './modeles.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { Defect, Range } from './defect.ts';
import type { FrontMatter } from './schema/front-matter.ts';
import type { ExceptionsFile } from './exceptions/parse-exceptions.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { Places } from './yaml/places.ts';

/** A fiche that could be read. Its values are trusted; those at fault are absent, and said in a finding. */
export interface Fiche {
  readonly file: string;
  /** How reports name it: its id, or its file where the id is missing or taken twice. */
  readonly ref: string;
  readonly champs: FrontMatter;
  readonly text: string;
  readonly places: Places;
  /** The closing fence: where something missing is reported. */
  readonly closing: Range;
  readonly bodyStart: number;
  /** Known keys that a mistyped one stands for: their absence is already said. */
  readonly misspelt: readonly string[];
}

/** `lue`: counted. `ignoree`: named in `ignorer`, or an editor's file. `non-lue`: reported, in no count. */
export type FileState = 'lue' | 'ignoree' | 'non-lue';

export interface PlanFile {
  readonly path: string;
  readonly state: FileState;
  /** Null where the bytes are not text. */
  readonly text: string | null;
}

/** `ptsm.yaml` as it was read, so that a finding can point into it. */
export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  readonly places: Places;
}

/** Everything one version of a repository says, immutable. */
export interface Plan {
  readonly configuration: Configuration;
  /** Null where the defaults serve, without a `ptsm.yaml`. */
  readonly configurationFile: ConfigurationFile | null;
  /** Null where the territory accepts no finding. */
  readonly exceptionsFile: ExceptionsFile | null;
  /** Null where no COPIL is on record. */
  readonly copil: CopilsFile | null;
  /** The coordinator's own words, a file a year. */
  readonly bilans: Bilans;
  /** The territory's own templates, `modeles/*.md`. */
  readonly modeles: Modeles;
  readonly vocabulary: Vocabulary;
  /** By file path, in code-point order. */
  readonly fiches: readonly Fiche[];
  /** Those that `publicPlan` took out of them: to be recognised elsewhere, and never shown. */
  readonly internes?: readonly Fiche[];
  readonly files: readonly PlanFile[];
  /** What the reading found wrong; `checkPlan` adds what the rules find and words it all. */
  readonly defects: readonly Defect[];
}
