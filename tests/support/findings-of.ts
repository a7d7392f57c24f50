import type { CheckedFinding } from './check-exemple.ts';
import { checkExemple } from './check-exemple.ts';

interface Around {
  /** The day that the plan is judged on. */
  readonly jour?: string;
  /** What `ptsm.yaml` says. */
  readonly configuration?: Readonly<Record<string, unknown>>;
}

/** What one rule says of the fiches with these texts, in `fiches/1.md` and so on. */
export function findingsOf(
  code: string,
  texts: readonly string[],
  { jour, configuration = {} }: Around = {},
): readonly CheckedFinding[] {
  const entries = texts.map((text, index) => ({
    path: `fiches/${String(index + 1).padStart(5, '0')}.md`,
    bytes: new TextEncoder().encode(text),
  }));
  const found = checkExemple({ montre: '', entries, configuration, ...(jour === undefined ? {} : { jour }) });
  return found.filter((finding) => finding.code === code);
}

/** The same as « fiche: text at fault ». */
export function placesOf(...args: Parameters<typeof findingsOf>): readonly string[] {
  return findingsOf(...args).map(({ fiche, file, received }) => `${fiche ?? file}: ${received}`);
}
