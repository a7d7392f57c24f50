import {
  ACTIONS,
  FUNDERS,
  GROUPS,
  PLACES,
  PUBLICS,
  SECTEURS,
  SENTENCES,
  STATUSES,
  STRUCTURES,
  TAGS,
  TARGETS,
  THEMES,
} from './words.js';

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
  return { title, status, years, lines: [...core, ...extraLines(number, room, random)] };
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

/** Optional fields, whole, until `room` lines are taken. */
function extraLines(number, room, random) {
  const fields = optionalFields(number, random);
  return random
    .some(fields, fields.length)
    .reduce((kept, lines) => (kept.length + lines.length > room ? kept : [...kept, ...lines]), []);
}

function optionalFields(number, random) {
  return [
    budget(random),
    indicateurs(random),
    financements(random),
    etapes(random),
    [`thematiques: ${flow(random.some(THEMES, 1, 3))}`],
    [`territoires: ${flow(random.some(PLACES, 1, 3))}`],
    [`groupe: ${random.pick(GROUPS)}`],
    [`debut: ${random.between(FIRST_YEAR, LAST_YEAR)}-0${random.between(1, 9)}`],
    [`niveau: ${random.pick(['eleve', 'moyen', 'bas'])}`],
    [`tags: ${flow(random.some(TAGS, 1, 3))}`],
    [`calendrier: ${random.pick(['Tout au long du projet', 'Premier semestre', 'Chaque trimestre'])}`],
    [`ctsm: ${random.pick(['true', '2', '2022-04-20'])}`],
    [`diffusion: ${random.pick(['publique', 'interne'])}`],
    ...(number > 1 ? [[`liens: [${random.between(1, number - 1)}]`]] : []),
  ];
}

function budget(random) {
  const amount = random.between(2, 90) * 1000;
  if (random.chance(0.5)) return [`budget: ${amount} € / site`];
  return ['budget:', `  - { annee: 2023, prevu: ${amount}, engage: ${amount - 1500.5}, unite: EUR }`];
}

function indicateurs(random) {
  const value = random.between(10, 90);
  const values = `{ "2023": ${value}, "2024": ${value + 12} }`;
  return [
    'indicateurs:',
    `  - { nom: File active, unite: personnes, initiale: 0, cible: 150, echeance: 2025, valeurs: ${values} }`,
  ];
}

function financements(random) {
  const amount = random.between(2, 90) * 1000;
  return ['financements:', `  - { financeur: ${random.pick(FUNDERS)}, montant: ${amount}, annee: 2023 }`];
}

function etapes(random) {
  const [first, second] = random.some(ACTIONS, 2);
  return ['etapes:', `  - { titre: ${first}, status: realisee, date: 2023-09 }`, `  - { titre: ${second} }`];
}

function yearsFrom(random) {
  const first = random.between(FIRST_YEAR, LAST_YEAR);
  const last = random.between(first, Math.min(first + 3, LAST_YEAR));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function flow(values) {
  return `[${values.join(', ')}]`;
}
