import { asTerms, suggest } from '../../fiche/suggest.ts';
import { UsageError } from '../../fiche/usage-error.ts';

/** The item of that id. @throws UsageError that suggests the one that was meant. */
export function named<T extends { readonly id: string }>(items: readonly T[], id: string, what: string): T {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  const ids = items.map((item) => item.id);
  const near = suggest(id, asTerms(ids));
  throw new UsageError(`${what} « ${id} » inconnu`, {
    hint: near === null ? `connus : ${ids.join(', ')}` : `vouliez-vous « ${near} » ?`,
  });
}
