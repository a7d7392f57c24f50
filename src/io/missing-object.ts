import { UsageError } from '../fiche/usage-error.ts';

/** A clone that was made without some of its objects. */
export function missingObject(id: string): UsageError {
  return new UsageError(`ce dépôt n’a pas tout l’historique : il manque l’objet ${id.slice(0, 12)}`, {
    exitCode: 3,
    hint: 'récupérez tout : git fetch --refetch --no-filter (dans GitHub Actions : actions/checkout sans « filter »)',
  });
}
