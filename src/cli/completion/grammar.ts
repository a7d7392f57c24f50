/** What a word of a command line may be; « libre » is whatever its writer likes. */
export type Kind =
  | 'axe'
  | 'champ'
  | 'choix'
  | 'commande'
  | 'dossier'
  | 'fiche'
  | 'fichier'
  | 'format'
  | 'libre'
  | 'modele'
  | 'regle'
  | 'schema'
  | 'statut';

/** A place for a value: that of an option, or an argument. */
export interface Slot {
  readonly kind: Kind;
  /** The closed list of a « choix ». */
  readonly choices: readonly string[];
  /** Takes every word that is left. */
  readonly variadic: boolean;
  /** May be left out: an option can follow. */
  readonly optional: boolean;
}

export interface GrammarOption {
  /** The long name first: « --sortie », « -o ». */
  readonly flags: readonly string[];
  readonly description: string;
  /** Null where the option takes no value. */
  readonly slot: Slot | null;
}

export interface GrammarCommand {
  /** The canonical one first, then its aliases. */
  readonly names: readonly string[];
  readonly description: string;
  readonly options: readonly GrammarOption[];
  readonly slots: readonly Slot[];
  readonly commands: readonly GrammarCommand[];
}

/** A word to propose, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** The lists that come with the tool. */
export type Shipped = Readonly<
  Record<'axe' | 'champ' | 'format' | 'modele' | 'regle' | 'schema' | 'statut', readonly Candidate[]>
>;

/** Everything that is known before a repository is looked at: plain JSON, written by the build. */
export interface Grammar {
  readonly program: GrammarCommand;
  readonly shipped: Shipped;
}

/** Where the build puts it, from the package's folder. */
export const GRAMMAR_FILE = 'dist/grammar.json';
