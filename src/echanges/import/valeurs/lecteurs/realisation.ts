import type { Plain } from '../../../../edits/field-change.ts';
import { fold } from '../../../../fiche/words/fold.ts';
import { spans } from '../../../../fiche/words/spans.ts';
import { recognise } from '../../../../fiche/words/suggest.ts';
import type { Vocabulary } from '../../../../fiche/vocabulary/vocabulary.ts';
import { ligneDeLecture, refus } from '../a-regler.ts';
import { isList, plainWords } from '../plain-words.ts';
import { converti, court, type Dit } from '../valeur-lue.ts';
import { anneesApres } from './annees-d-une-phrase.ts';

export interface RealisationLue {
  /** Status, years and group, each where the sentence gives one; null where it is not understood. */
  readonly champs: Readonly<Record<string, Plain>> | null;
  readonly dits: readonly Dit[];
}

interface Tournure {
  /** How the sentence starts. */
  readonly debut: RegExp;
  readonly status: string;
  /** Whether the years that it names are years in which the action was carried out. */
  readonly estMiseEnOeuvre: boolean;
}

const TOURNURES: readonly Tournure[] = [
  { debut: /^mise? en (?:œ|oe)uvre/, status: 'realisee', estMiseEnOeuvre: true },
  {
    debut: /^(?:action )?(?:réalisée?|menée?|conduite?|déployée?)/,
    status: 'realisee',
    estMiseEnOeuvre: true,
  },
  { debut: /^(?:terminée?|achevée?|finalisée?)/, status: 'realisee', estMiseEnOeuvre: false },
  {
    debut: /^en cours(?: de (?:réalisation|mise en œuvre|déploiement))?/,
    status: 'en-cours',
    estMiseEnOeuvre: true,
  },
  {
    debut: /^(?:prévue?|programmée?|planifiée?|à venir|à lancer|à mettre en (?:œ|oe)uvre)/,
    status: 'a-venir',
    estMiseEnOeuvre: false,
  },
  {
    debut: /^en (?:cours de préparation|préparation|cours d’élaboration)/,
    status: 'en-preparation',
    estMiseEnOeuvre: false,
  },
  { debut: /^(?:abandonnée?|annulée?)/, status: 'abandonnee', estMiseEnOeuvre: false },
  { debut: /^(?:suspendue?|reportée?)/, status: 'suspendue', estMiseEnOeuvre: false },
];

/** First words, then the group. */
const GROUPE =
  /^(en cours de (?:travail|préparation|réflexion)) (?:avec|au sein d[eu]|par|dans) (?:le |la |du )?(?:GT|groupes? de travail|groupe) (.+?)\.?$/is;

type Lectures = Readonly<Record<string, Plain>>;

/** « Mise en œuvre en 2021 et reconduite en 2022, 2023 », « En cours de travail avec le GT … ». */
export function readRealisation(texte: string, vocabulary: Vocabulary, lectures: Lectures): RealisationLue {
  const line = texte.replace(/\s+/g, ' ').trim();
  const phrase = withGroup(line) ?? withYears(line);
  const settled = [line, phrase?.debut ?? line].map((words) => statusSaid(words, lectures, vocabulary));
  const said = settled.find((status) => status !== null) ?? null;
  if (!phrase) return byStatus(line, said ?? recognise(line, vocabulary.statuts), vocabulary);
  const champs = { ...phrase.champs, status: said ?? phrase.status };
  const isSaid = said !== null || phrase.debut === line;
  const doubt = isSaid ? [] : [interpretation(phrase.debut, phrase.status, vocabulary)];
  return { champs, dits: [reading(line, champs, vocabulary), ...doubt] };
}

interface Phrase {
  /** Its first words. */
  readonly debut: string;
  readonly status: string;
  readonly champs: Readonly<Record<string, Plain>>;
}

function withGroup(line: string): Phrase | null {
  const [, debut, groupe] = GROUPE.exec(line) ?? [];
  return debut === undefined || groupe === undefined
    ? null
    : { debut, status: 'en-preparation', champs: { groupe } };
}

function withYears(line: string): Phrase | null {
  const lower = line.toLowerCase().replaceAll("'", '’').replace(/\.$/, '');
  const tournure = TOURNURES.find(({ debut }) => anneesApres(debut, lower) !== null);
  if (!tournure) return null;
  const debut = line.slice(0, tournure.debut.exec(lower)?.[0].length);
  const years = tournure.estMiseEnOeuvre ? (anneesApres(tournure.debut, lower) ?? []) : [];
  return { debut, status: tournure.status, champs: years.length > 0 ? { year: plainYears(years) } : {} };
}

/** What `import.yaml` says of a sentence, or of its first words: `{ realisation: { "Mise en œuvre": en-cours } }`. */
function statusSaid(words: string, lectures: Lectures, { statuts }: Vocabulary): string | null {
  const said = Object.entries(lectures).find(([one]) => fold(one) === fold(words))?.[1];
  return typeof said === 'string' ? recognise(said, statuts) : null;
}

const NAMED = {
  code: 'realisation',
  libelle: 'Réalisation',
  forme: '« Mise en œuvre en 2021 », « En cours de travail avec le GT … », « Prévue en 2026 » ou un statut',
};

function byStatus(line: string, status: string | null, vocabulary: Vocabulary): RealisationLue {
  if (status === null) return { champs: null, dits: [refus(line, NAMED)] };
  return { champs: { status }, dits: [reading(line, { status }, vocabulary)] };
}

function plainYears(years: readonly number[]): Plain {
  const [only, ...others] = years;
  return only === undefined || others.length > 0 ? years : only;
}

function reading(line: string, champs: Readonly<Record<string, Plain>>, vocabulary: Vocabulary): Dit {
  return converti(line, inWords(champs, vocabulary));
}

/** The source does not say a status: it says in which years, or with whom. */
function interpretation(words: string, status: string, vocabulary: Vocabulary): Dit {
  const other = status === 'realisee' ? 'en-cours' : 'a-venir';
  const line = ligneDeLecture('realisation', words, other);
  const message = `« ${court(words)} » est compris comme le ${named(status, vocabulary)} ; pour un autre statut, écrivez dans import.yaml « ${line} »`;
  return { code: 'valeur-interpretee', gravite: 'avertissement', message, cle: `${status} ${fold(words)}` };
}

function inWords({ status, year, groupe }: Readonly<Record<string, Plain>>, vocabulary: Vocabulary): string {
  const years =
    year === undefined
      ? []
      : [isList(year) ? `années ${spans(year.map(Number))}` : `année ${plainWords(year)}`];
  const group = groupe === undefined ? [] : [`groupe « ${plainWords(groupe)} »`];
  return [...years, named(plainWords(status ?? ''), vocabulary), ...group].join(', ');
}

/** « statut Réalisée (realisee) » */
function named(status: string, { statuts }: Vocabulary): string {
  const libelle = statuts.find(({ code }) => code === status)?.libelle;
  return libelle === undefined ? `statut ${status}` : `statut ${libelle} (${status})`;
}
