import { median } from './measure.js';

const UNITS = {
  s: (samples) => median(samples.map(({ ms }) => ms)) / 1000,
  // The worst run: a peak is what must fit in memory every time.
  Mo: (samples) => Math.max(...samples.map(({ mb }) => mb)),
};

/** Value of a measure, from the samples of its size; a ratio is that of the two medians. */
export function resultOf({ of, per, unit, target, below }, size, samples) {
  const value = per ? UNITS.s(samples.get(of)) / UNITS.s(samples.get(per)) : UNITS[unit](samples.get(of));
  return {
    label: per ? `${of} / ${per}` : of,
    size,
    value: `${number(value, unit === 'Mo' ? 0 : 2)}${unit ? ` ${unit}` : ''}`,
    target: target === undefined ? '' : `${below ? '<' : '≤'} ${number(target)}${unit ? ` ${unit}` : ''}`,
    verdict: target === undefined ? '' : isReached(value, target, below) ? 'atteint' : 'manqué',
  };
}

/** Median and spread of one command, in ms, so that every ratio can be done again by hand. */
export function timesOf(name, size, samples) {
  const times = samples.get(name).map(({ ms }) => ms);
  return {
    label: name,
    size,
    median: number(median(times), 0),
    least: number(Math.min(...times), 0),
    most: number(Math.max(...times), 0),
  };
}

function isReached(value, target, below) {
  return below ? value < target : value <= target;
}

function number(value, digits) {
  const fixed = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat('fr-FR', fixed).format(value);
}
