import { SENTENCES } from './words.js';

/** 15 to 30 lines of Markdown, with the results of its last year once it is achieved. */
export function bodyLines({ title, status, years }, random) {
  const sections = [
    ['## Objectif général', `${title}.`],
    ['## Contexte', sentences(random)],
    ['## Description', sentences(random), '', ...list(random)],
    ...(status === 'realisee' ? bilan(years.at(-1), random) : prospects(random)),
  ];
  return sections.flatMap(([heading, ...lines]) => [heading, '', ...lines, '']);
}

function bilan(year, random) {
  return [
    [`## Bilan ${year}`, '### Actions réalisées', '', ...list(random)],
    ['### Résultats obtenus', sentences(random)],
  ];
}

function prospects(random) {
  return [
    ['## Calendrier', sentences(random)],
    ['## Indicateurs', ...list(random)],
  ];
}

function list(random) {
  return random.some(SENTENCES, 1, 4).map((sentence) => `- ${sentence}`);
}

function sentences(random) {
  return random.some(SENTENCES, 1, 2).join(' ');
}
