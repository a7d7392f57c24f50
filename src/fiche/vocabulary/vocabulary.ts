import type { ChampLocal, Configuration } from './configuration.ts';
import type { AngleMort, Priorite, Referentiel } from './referentiel.ts';
import type { Term } from '../words/suggest.ts';

/** A code of the vocabulary with the words a person reads. */
interface Terme extends Term {
  readonly libelle: string;
}

export interface Axe extends Terme {
  /** Full title as adopted; `libelle` is the short form shown in tables. */
  readonly titre: string;
  /** Codes of the national axes it answers. */
  readonly national: readonly string[];
}

export interface Statut extends Terme {
  /** The national status whose meaning it has (its own code for a national one). */
  readonly sens: string;
  readonly explication: string;
}

/** What the fields of this territory's fiches may say: the référentiel, then what `ptsm.yaml` adds. */
export interface Vocabulary {
  readonly version: string;
  readonly axes: readonly Axe[];
  readonly axesNationaux: readonly Axe[];
  readonly transversal: boolean;
  readonly priorites: readonly Priorite[];
  readonly statuts: readonly Statut[];
  readonly niveaux: readonly Terme[];
  readonly publics: readonly Terme[];
  readonly secteurs: readonly Terme[];
  readonly thematiques: readonly Terme[];
  readonly anglesMorts: readonly AngleMort[];
  readonly champs: readonly ChampLocal[];
}

export const TRANSVERSAL = 'transversal';

export function buildVocabulary(referentiel: Referentiel, configuration: Configuration): Vocabulary {
  const axesNationaux = referentiel.axes.map((axe) => nationalAxe(axe));
  return {
    version: referentiel.version,
    axes: configuration.axes?.map((axe) => localAxe(axe)) ?? axesNationaux,
    axesNationaux,
    transversal: configuration.transversal,
    priorites: referentiel.priorites,
    statuts: statutsOf(referentiel, configuration),
    niveaux: referentiel.niveaux,
    publics: merge(referentiel.publics, configuration.publics),
    secteurs: referentiel.secteurs,
    thematiques: merge(referentiel.thematiques, configuration.thematiques),
    anglesMorts: referentiel.anglesMorts,
    champs: configuration.champs,
  };
}

function nationalAxe({ code, court, titre }: Referentiel['axes'][number]): Axe {
  return { code, libelle: `Axe ${code}`, titre, national: [code], synonymes: [`axe ${code}`, court] };
}

function localAxe({ code, titre, court, national = [] }: NonNullable<Configuration['axes']>[number]): Axe {
  return {
    code,
    libelle: `Axe ${code}`,
    titre,
    national,
    synonymes: [`axe ${code}`, titre, ...(court ? [court] : [])],
  };
}

function statutsOf(referentiel: Referentiel, { statuts }: Configuration): readonly Statut[] {
  const local = new Map(statuts.map((statut) => [statut.code, statut]));
  const national = referentiel.statuts.map(({ code, libelle, sens, synonymes }) => ({
    code,
    libelle: local.get(code)?.libelle ?? libelle,
    sens: code,
    explication: sens,
    synonymes,
  }));
  const known = new Map(national.map((statut) => [statut.code, statut]));
  const added = statuts
    .filter(({ code }) => !known.has(code))
    .map(({ code, libelle, sens }) => ({
      code,
      libelle: libelle ?? code,
      sens: sens ?? code,
      explication: known.get(sens ?? '')?.explication ?? '',
      synonymes: [],
    }));
  return [...national, ...added];
}

function merge(shared: readonly Terme[], local: readonly Terme[]): readonly Terme[] {
  const replaced = new Set(local.map(({ code }) => code));
  return [...shared.filter(({ code }) => !replaced.has(code)), ...local];
}

/** The terms that a key of the front matter may hold, none where it is free. */
export function termsFor(key: string, vocabulary: Vocabulary): readonly Term[] {
  switch (key) {
    case 'axe':
      return vocabulary.axes;
    case 'priority':
      return vocabulary.priorites.map(({ numero }) => ({
        code: String(numero),
        synonymes: [`priorité ${String(numero)}`, `p${String(numero)}`],
      }));
    case 'status':
      return vocabulary.statuts;
    case 'niveau':
      return vocabulary.niveaux;
    case 'publics':
      return vocabulary.publics;
    case 'secteurs':
      return vocabulary.secteurs;
    default:
      return [];
  }
}
