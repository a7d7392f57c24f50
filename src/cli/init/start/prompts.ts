import type { Answer } from './parse-answer.ts';

interface TextQuestion<T> {
  readonly message: string;
  /** Written in the line beforehand, to keep, change or wipe out. */
  readonly propose: string | null;
  readonly parse: (typed: string) => Answer<T>;
}

export interface ChoiceQuestion<T> {
  readonly message: string;
  /** `short` is what stays on the screen. */
  readonly choices: readonly { readonly name: string; readonly short: string; readonly value: T }[];
  readonly propose: T;
}

/** How a person is asked. */
export interface Prompts {
  readonly text: <T>(question: TextQuestion<T>) => Promise<T>;
  readonly choose: <T>(question: ChoiceQuestion<T>) => Promise<T>;
}
