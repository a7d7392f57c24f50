import type { FieldChange, Plain } from '../../edits/field-change.ts';
import { ficheFileName, ficheFolder } from '../../edits/fiche-names.ts';
import { withChanges } from '../../edits/with-changes.ts';
import type { Flaw } from '../../fiche/defect.ts';
import { parseFiche } from '../../fiche/parse-fiche.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { codeValue } from '../../fiche/schema/code-value.ts';
import { frontMatterSchema } from '../../fiche/schema/front-matter.ts';
import { UsageError } from '../../fiche/usage-error.ts';

/** What a person says of a fiche that is not there yet. */
export interface Said {
  readonly title: string;
  readonly id: string;
  readonly axe: readonly string[];
  readonly priority: readonly string[];
  readonly status: string | null;
  readonly year: readonly string[];
  /** Its folder, where it is not that of its axis. */
  readonly folder: string | null;
}

/** A fiche as its template has it, with what was said in place. @throws UsageError where a value is refused */
export function newFiche(template: string, said: Said, plan: Plan): Fiche {
  const edited = withChanges(template, changesOf(said));
  if ('motif' in edited) throw new Error(`templates/nouvelle.md: ${edited.motif}`);
  const file = `${said.folder ?? ficheFolder(plan, said.axe[0] ?? null)}/${nameOf(said, plan)}`;
  const { vocabulary } = plan;
  const parsed = parseFiche(file, edited.text, { vocabulary, schema: frontMatterSchema(vocabulary) });
  const refused = parsed.flaws.find(({ field }) => isSaid(field, said));
  if (refused || !parsed.fiche) throw refusal(refused ?? null, edited.text);
  return { ...parsed.fiche, ref: said.id };
}

function nameOf({ id, title }: Said, { files }: Plan): string {
  return ficheFileName(
    id,
    title,
    files.map(({ path }) => path),
  );
}

function changesOf({ id, title, axe, priority, status, year }: Said): readonly FieldChange[] {
  const changes: readonly (readonly [string, Plain | null])[] = [
    ['id', codeValue(id)],
    ['title', title],
    ['axe', oneOrMany(axe)],
    ['priority', oneOrMany(priority)],
    ['status', status],
    ['year', oneOrMany(year)],
  ];
  return changes.filter(([, value]) => value !== null).map(([key, value]) => ({ path: [key], value }));
}

function oneOrMany(values: readonly string[]): Plain | null {
  const [first, ...others] = values.map(codeValue);
  if (first === undefined) return null;
  return others.length === 0 ? first : [first, ...others];
}

function isSaid(field: string | null, said: Said): boolean {
  const key = field?.split('.')[0];
  return changesOf(said).some(({ path }) => path[0] === key);
}

const OPTIONS: Readonly<Record<string, string>> = {
  id: '--id',
  title: 'TITRE',
  axe: '--axe',
  priority: '--priorite',
  status: '--statut',
  year: '--annee',
};

function refusal(flaw: Flaw | null, text: string): UsageError {
  const option = OPTIONS[flaw?.field?.split('.')[0] ?? ''] ?? 'TITRE';
  const value = flaw ? text.slice(...flaw.range) : '';
  const expected = flaw?.expected.join(', ') ?? '';
  return new UsageError(`${option} : « ${value} » n’est pas une valeur de ce champ`, {
    ...(expected === '' ? {} : { hint: `attendu : ${expected}` }),
  });
}
