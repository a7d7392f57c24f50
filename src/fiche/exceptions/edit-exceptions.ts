import { withAppended, withoutRanges } from '../registre/edit-registre.ts';
import { writeScalar } from '../yaml/write-scalar.ts';
import type { Exception } from './exception.ts';
import type { ExceptionsFile, PlacedException } from './parse-exceptions.ts';

const HEAD = [
  '# Constats acceptés pour un temps : lesquels, pourquoi, qui en répond, jusqu’à quand.',
  '# « ptsm exceptions » dit ceux qui ne servent plus.',
].join('\n');

/** The text of the file with more exceptions at its end. */
export function withExceptions(text: string, added: readonly Exception[]): string {
  return withAppended(text, HEAD, added.map(entryText));
}

export function withoutExceptions({ text }: ExceptionsFile, removed: readonly PlacedException[]): string {
  return withoutRanges(
    text,
    removed.map(({ entry }) => entry),
  );
}

function entryText({ constat, motif, responsable, 'jusqu-au': end }: Exception): string {
  const lines = {
    constat: fingerprint(constat),
    motif: writeScalar(motif, 'block'),
    responsable: writeScalar(responsable, 'block'),
    'jusqu-au': end,
  };
  return Object.entries(lines)
    .map(([key, value], index) => `${index === 0 ? '-' : ' '} ${key}: ${value}\n`)
    .join('');
}

function fingerprint(constat: string): string {
  return /^[\p{L}\p{N}./_-]+$/u.test(constat) ? constat : writeScalar(constat, 'block');
}
