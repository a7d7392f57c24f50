import type { Plain } from '../../../../edits/field-change.ts';
import { fold } from '../../../../fiche/words/fold.ts';
import { recognise } from '../../../../fiche/words/suggest.ts';
import type { Vocabulary } from '../../../../fiche/vocabulary/vocabulary.ts';
import { ligneDeLecture } from '../a-regler.ts';
import { plainWords } from '../plain-words.ts';
import { court, type Dit } from '../valeur-lue.ts';
import { parseAnnees } from './annees.ts';

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

const GROUPE =
  /^en cours de (?:travail|préparation|réflexion) (?:avec|au sein d[eu]|par|dans) (?:le |la |du )?(?:GT|groupes? de travail|groupe) (.+?)\.?$/is;

/** « Mise en œuvre en 2021 et reconduite en 2022, 2023 », « En cours de travail avec le GT … ». */
export function lireRealisation(
  texte: string,
  vocabulary: Vocabulary,
  lectures: Readonly<Record<string, Plain>>,
): RealisationLue {
  const line = texte.replace(/\s+/g, ' ').trim();
  const groupe = GROUPE.exec(line)?.[1];
  if (groupe !== undefined) return interpreted(line, { status: 'en-preparation', groupe }, '');
  const lower = line.toLowerCase().replaceAll("'", '’').replace(/\.$/, '');
  const tournure = TOURNURES.find(({ debut }) => debut.test(lower) && yearsAfter(lower, debut) !== null);
  if (!tournure) return byStatus(line, vocabulary);
  const [debut = ''] = tournure.debut.exec(lower) ?? [];
  const years = tournure.estMiseEnOeuvre ? (yearsAfter(lower, tournure.debut) ?? []) : [];
  const settled = statusSaid(debut, lectures, vocabulary);
  const champs = {
    status: settled ?? tournure.status,
    ...(years.length > 0 ? { year: plainYears(years) } : {}),
  };
  return settled === null ? interpreted(line, champs, line.slice(0, debut.length)) : converted(line, champs);
}

/** What `import.yaml` says of a way to begin: `lectures: { realisation: { "Mise en œuvre": en-cours } }`. */
function statusSaid(
  debut: string,
  lectures: Readonly<Record<string, Plain>>,
  { statuts }: Vocabulary,
): string | null {
  const said = Object.entries(lectures).find(([words]) => fold(words) === fold(debut))?.[1];
  return typeof said === 'string' ? recognise(said, statuts) : null;
}

const RANGE = /(?:de |entre )?(\d{4}) ?(?:[-–—/]|à|et) ?(\d{4})/g;
const YEAR = /\d{4}/g;
/** Words that may stand between years. */
const LINKS = /^(?:[\s,;.&+]|en|et|puis|reconduite?|prolongée?|poursuivie?|pour|Y)*$/;

/** The years after its first words, null where something else is said, too. */
function yearsAfter(lower: string, debut: RegExp): readonly number[] | null {
  const rest = lower.replace(debut, '');
  if (/^\p{L}/u.test(rest)) return null;
  const runs = [...rest.matchAll(RANGE)].map(([all]) => all).filter((all) => !/^\d{4} et/.test(all));
  const spaced = runs.reduce((text, run) => text.replace(run, ' Y '), rest);
  if (!LINKS.test(spaced.replace(YEAR, 'Y'))) return null;
  const parts = [...runs, ...(spaced.match(YEAR) ?? [])].map((part) => parseAnnees(part.trim()));
  if (parts.some((part) => part === null)) return null;
  return [...new Set(parts.flatMap((part) => part ?? []))].sort((a, b) => a - b);
}

function plainYears(years: readonly number[]): Plain {
  const [only, ...others] = years;
  return only === undefined || others.length > 0 ? years : only;
}

/** A status and nothing else. */
function byStatus(line: string, { statuts }: Vocabulary): RealisationLue {
  const status = recognise(line, statuts);
  return status === null ? { champs: null, dits: [] } : converted(line, { status });
}

function converted(line: string, champs: Readonly<Record<string, Plain>>): RealisationLue {
  const message = `« ${court(line)} » est lu ${inWords(champs)}`;
  return { champs, dits: [{ code: 'valeur-convertie', gravite: 'info', message, cle: line }] };
}

/** The status is not what the source says: it says in which years, or with whom. */
function interpreted(line: string, champs: Readonly<Record<string, Plain>>, debut: string): RealisationLue {
  const { dits } = converted(line, champs);
  const status = plainWords(champs['status'] ?? '');
  const how =
    debut === ''
      ? 'une colonne « Statut » l’emporte'
      : `pour un autre, écrivez dans import.yaml « ${ligneDeLecture('realisation', debut, status === 'realisee' ? 'en-cours' : 'realisee')} »`;
  const message = `le statut « ${status} » est une interprétation de ${debut === '' ? '« En cours de travail avec un groupe »' : `« ${debut} »`}, à vérifier ; ${how}`;
  const said: Dit = {
    code: 'valeur-interpretee',
    gravite: 'avertissement',
    message,
    cle: `${status} ${fold(debut)}`,
  };
  return { champs, dits: [...dits, said] };
}

function inWords({ status, year, groupe }: Readonly<Record<string, Plain>>): string {
  const years = year === undefined ? [] : [`années ${plainWords(year)}`];
  const group = groupe === undefined ? [] : [`groupe « ${plainWords(groupe)} »`];
  return [...years, `statut ${plainWords(status ?? '')}`, ...group].join(', ');
}
