import { ACTIONS, FUNDERS, GROUPS, PLACES, TAGS, THEMES } from './words.js';

/** Optional fields, whole, until `room` lines are taken. */
export function optionalLines(number, room, random) {
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
    [`debut: ${random.between(2020, 2025)}-0${random.between(1, 9)}`],
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

export function flow(values) {
  return `[${values.join(', ')}]`;
}
