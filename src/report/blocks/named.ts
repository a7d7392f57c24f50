import { listed, unknownName } from '../../fiche/words/unknown-name.ts';

/** The item of that id. @throws UsageError that suggests the one that was meant. */
export function named<T extends { readonly id: string }>(items: readonly T[], id: string, what: string): T {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  throw unknownName(
    `${what} « ${id} » inconnu`,
    id,
    listed(
      'connus',
      items.map((item) => item.id),
    ),
  );
}
