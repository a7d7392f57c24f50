import { suggest, type Term } from './suggest.ts';
import { UsageError } from '../usage-error.ts';

/** What a name could have been, and what to say where none comes near: a list, or where to find it. */
export interface Known {
  readonly names: readonly (Term | string)[];
  readonly otherwise: string;
}

/** A name that a person typed and that stands for nothing: exit code 2. */
export class UnknownName extends UsageError {
  readonly typed: string;
  readonly known: Known;

  constructor(message: string, typed: string, known: Known) {
    super(message, { hint: nearName(typed, known) });
    this.typed = typed;
    this.known = known;
  }
}

export function unknownName(message: string, typed: string, known: Known): UnknownName {
  return new UnknownName(message, typed, known);
}

/** « vouliez-vous … ? », or all there is. */
export function nearName(typed: string, { names, otherwise }: Known): string {
  const { suggestion } = suggest(typed, names);
  return suggestion === null ? otherwise : `vouliez-vous « ${suggestion} » ?`;
}

/** Names with the word that introduces them: « formats : terminal, json ». */
export function listed(label: string, names: readonly string[]): Known {
  return { names, otherwise: `${label} : ${names.join(', ')}` };
}
