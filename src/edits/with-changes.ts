import { ENTRY_KEYS } from '../fiche/schema/shapes.ts';
import { FIELDS } from '../fiche/schema/fields.ts';
import { parseYaml } from '../fiche/yaml/parse-yaml.ts';
import { scanFences } from '../fiche/reading/fences.ts';
import { changedData, removedBy, type Guide } from './changed-data.ts';
import type { Edited, FieldChange } from './field-change.ts';
import { headerData } from './header-data.ts';
import { sameData } from './same-data.ts';
import { changedYaml } from './changed-yaml.ts';

const UNREADABLE = 'l’en-tête ne se lit pas';
const ELSEWHERE = 'elle changerait autre chose dans le fichier';

/**
 * A fiche with fields of its header at other values, every other byte as it was. Every path is one of the
 * header as it was given. Proved by reading it again: refused where it would say anything else than what was asked.
 */
export function withChanges(text: string, changes: readonly FieldChange[]): Edited {
  const [before, { header }] = [headerData(text), scanFences(text)];
  if (!before?.data || !header) return { motif: UNREADABLE };
  const wanted = changedData(before.data, changes);
  if ('motif' in wanted) return wanted;
  const block = changedYaml(text.slice(...header), {
    before: before.data,
    wanted: wanted.data,
    order,
    isRemoved: removedBy(changes),
  });
  if (block === null) return { motif: ELSEWHERE };
  const changed = text.slice(0, header[0]) + block + text.slice(header[1]);
  const after = headerData(changed);
  const isProved =
    sameData(after?.data, wanted.data) &&
    after?.flaws.length === before.flaws.length &&
    changed.slice(after.bodyStart) === text.slice(before.bodyStart);
  return isProved ? { text: changed } : { motif: ELSEWHERE };
}

/** The same of a YAML file that is no fiche: `ptsm.yaml`, whose new keys come last. */
export function withYamlChanges(text: string, changes: readonly FieldChange[]): Edited {
  const before = parseYaml(text, 0);
  const wanted = changedData(before.data, changes);
  if ('motif' in wanted) return wanted;
  const changed = changedYaml(text, {
    before: before.data,
    wanted: wanted.data,
    order: () => [],
    isRemoved: removedBy(changes),
  });
  if (changed === null) return { motif: ELSEWHERE };
  const after = parseYaml(changed, 0);
  const isProved = sameData(after.data, wanted.data) && after.flaws.length === before.flaws.length;
  return isProved ? { text: changed } : { motif: ELSEWHERE };
}

const FIELD_ORDER = FIELDS.map(({ code }) => code);
const ENTRIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ENTRY_KEYS).map(([field, keys]) => [field, Object.keys(keys)]),
);

/** Fields as a fiche writes them, then the keys of an entry. */
const order: Guide['order'] = (path) => {
  const [field] = path;
  if (field === undefined) return FIELD_ORDER;
  return path.length === 2 ? (ENTRIES[field] ?? []) : [];
};
