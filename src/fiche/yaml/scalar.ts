import { writeScalar } from './write-scalar.ts';

/** A text as a YAML value, wherever it stands; digits are the number that is meant. */
export function scalar(text: string): string {
  return /^(?:0|[1-9]\d*)$/.test(text) ? text : writeScalar(text, 'flow');
}
