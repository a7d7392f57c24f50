import type { Step } from '../../io/follow.ts';
import { fichesOf, type Looking } from './recognise.ts';

/** The end date that each version of a fiche says, oldest first. Hundreds of versions: few are parsed for it. */
export async function finsOf(
  steps: readonly Step[],
  { store, terms }: Pick<Looking, 'store' | 'terms'>,
): Promise<readonly (string | null)[]> {
  const blobs = await store.blobs(steps);
  const parsed = async (step: Step | undefined, before: string | null) => {
    const [fiche] = step ? await fichesOf([step], store, terms) : [];
    // Where a version cannot be read, nothing says that its end moved.
    return fiche ? (fiche.champs.fin ?? null) : before;
  };
  const lines = steps.map(({ id }) => lineOfFin(blobs.get(id)?.bytes ?? null));
  const fins: (string | null)[] = [];
  for (const [index, line] of lines.entries()) {
    const before = fins.at(-1) ?? null;
    const isSame = index > 0 && line === lines[index - 1];
    fins.push(isSame ? before : (PLAIN.exec(line)?.[1] ?? (await parsed(steps[index], before))));
  }
  return fins;
}
/** A month or a day that every calendar has, alone on its line: nothing else can be meant. */
const PLAIN = /^fin: (\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)\r?$/;

/** Empty where the header has none. */
function lineOfFin(bytes: Buffer | null): string {
  const text = bytes?.toString('latin1') ?? '';
  const header = text.slice(0, text.indexOf('\n---', 1) + 1);
  return /^[ \t]*["']?fin["']?[ \t]*:.*$/m.exec(header)?.[0] ?? '';
}
