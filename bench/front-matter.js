import { flow, optionalLines } from './optional-fields.js';
import { ACTIONS, PUBLICS, SECTEURS, SENTENCES, STATUSES, STRUCTURES, TARGETS } from './words.js';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2025;
const LINES = { least: 12, most: 18 };
const ENGAGED = ['en-cours', 'realisee'];

/** What one fiche says, before it is laid out: `lines` of YAML, and what its body needs to know. */
export function frontMatter(number, random) {
  const title = `${random.pick(ACTIONS)} ${random.pick(TARGETS)}`;
  const status = random.pick(STATUSES);
  const years = ENGAGED.includes(status) ? yearsFrom(random) : [];
  const core = coreLines({ number, title, status, years }, random);
  const room = random.between(Math.max(0, LINES.least - core.length), LINES.most - core.length);
  return { title, status, years, lines: [...core, ...optionalLines(number, room, random)] };
}

function coreLines({ number, title, status, years }, random) {
  return [
    `id: ${number}`,
    `title: ${title}`,
    `axe: ${random.between(1, 3)}`,
    `priority: ${random.chance(0.3) ? flow(random.some([1, 2, 3, 4, 5, 6], 2, 3)) : random.between(1, 6)}`,
    `status: ${status}`,
    ...(years.length > 0 ? [`year: ${years.length > 1 ? flow(years) : years[0]}`] : []),
    `objectif: ${random.pick(SENTENCES.slice(2, 4))}`,
    `pilotes: ${flow(random.some(STRUCTURES, 1, 2))}`,
    `partenaires: ${flow(random.some(STRUCTURES, 2, 4))}`,
    `publics: ${flow(random.some(PUBLICS, 1, 4))}`,
    `secteurs: ${flow(random.some(SECTEURS, 1, 3))}`,
  ];
}

function yearsFrom(random) {
  const first = random.between(FIRST_YEAR, LAST_YEAR);
  const last = random.between(first, Math.min(first + 3, LAST_YEAR));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
