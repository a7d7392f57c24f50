import { isMap } from '../fiche/is-map.ts';
import { layoutOf } from '../fiche/yaml/layout.ts';
import type { Guide } from './changed-data.ts';
import { rewritten } from './rewritten.ts';
import { sameData } from './same-data.ts';

interface Wanted extends Guide {
  /** What the text says. */
  readonly before: unknown;
  readonly wanted: unknown;
}

/** A YAML text that says something else, written where it differs; null where it is not a map of fields. */
export function changedYaml(text: string, { before, wanted, ...guide }: Wanted): string | null {
  if (sameData(before, wanted)) return text;
  const layout = layoutOf(text);
  if (layout?.kind !== 'map' || !isMap(wanted) || Object.keys(wanted).length === 0) return null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [start, end] = layout.span;
  return (
    text.slice(0, start) +
    rewritten(layout, { path: [], before, wanted }, { text, eol, ...guide }) +
    text.slice(end)
  );
}
