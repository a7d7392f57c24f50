import { availableParallelism, cpus, loadavg } from 'node:os';
import { table } from './table.js';

const RESULT_COLUMNS = [
  { key: 'label', title: 'Mesure' },
  { key: 'size', title: 'Fiches ou dépôt', right: true },
  { key: 'value', title: 'Valeur', right: true },
  { key: 'target', title: 'Cible', right: true },
  { key: 'verdict', title: 'Résultat' },
];

const TIME_COLUMNS = [
  { key: 'label', title: 'Commande' },
  { key: 'size', title: 'Fiches ou dépôt', right: true },
  { key: 'median', title: 'Médiane (ms)', right: true },
  { key: 'least', title: 'Minimum', right: true },
  { key: 'most', title: 'Maximum', right: true },
];

/** The results, the times they come from, and the machine that they were measured on. */
export function report(measured, rounds) {
  return [
    table(
      RESULT_COLUMNS,
      measured.flatMap(({ results }) => results),
    ),
    table(
      TIME_COLUMNS,
      measured.flatMap(({ times }) => times),
    ),
    machine(rounds),
  ].join('\n\n');
}

function machine(rounds) {
  const cores = `${availableParallelism()} cœurs (${cpus()[0]?.model.trim() ?? 'modèle inconnu'})`;
  const load = loadavg()[0].toFixed(1).replace('.', ',');
  return [
    `Machine : ${cores}, charge ${load}, Node ${process.versions.node}, ${process.platform}.`,
    `Durée d’un processus entier ; médiane de ${rounds} tours entrelacés, après un tour d’échauffement.`,
    'Dépôts engendrés hors de git, sauf ceux dont l’histoire est lue ; velite lit les mêmes fiches et écrit leurs données, sans leur corps.',
  ].join('\n');
}
