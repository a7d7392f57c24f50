import { parseRegistre, type Placed, type Registre } from '../registre/parse-registre.ts';
import { EXCEPTIONS_FILE, exceptionSchema, exceptionsSchema, type Exception } from './exception.ts';

/** An exception, and where it stands in its file. */
export type PlacedException = Exception & Placed;

/** `.ptsm/exceptions.yaml` as it was read. */
export type ExceptionsFile = Registre<Exception>;

export function parseExceptions(text: string): ExceptionsFile {
  return parseRegistre(text, {
    path: EXCEPTIONS_FILE,
    entry: exceptionSchema,
    list: exceptionsSchema,
    name: 'constat',
    expected: 'une liste d’exceptions',
  });
}
