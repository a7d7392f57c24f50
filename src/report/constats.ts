import { groupBy } from '../fiche/group-by.ts';
import { fieldNamed } from '../fiche/schema/fields.ts';
import { isMendable, type Finding } from '../fiche/finding.ts';
import { plural } from '../fiche/words/plural.ts';
import type { Block, Constat, Document } from './document.ts';
import { excerpt, placeLabel } from './excerpt.ts';
import { paragraph, root } from './nodes.ts';
import { french } from './typography.ts';

/** What the layout needs of a rule. */
export interface RuleWords {
  readonly geste: string;
  readonly effet?: string;
}

export interface ConstatsInput {
  readonly findings: readonly Finding[];
  /** Texts of the files, to show the lines at fault. */
  readonly texts: ReadonlyMap<string, string>;
  readonly wordsOf: (code: string) => RuleWords;
  /** The last line: what was read, and how many findings. */
  readonly summary: string;
}

/** From this many fiches on, the same fault is one block with the list of places. */
const SAME_FAULT = 6;
const PLACES_SHOWN = 12;

/** Findings for a reader: each with its source line, what to do, and where to learn more (once a rule). */
export function renderConstats({ findings, texts, wordsOf, summary }: ConstatsInput): Document {
  const known = new Set<string>();
  const groups = groupBy(findings, sameFault);
  const blocks = findings.flatMap((finding) => {
    const same = groups.get(sameFault(finding)) ?? [];
    if (same.length < SAME_FAULT) return [blockOf([finding], { texts, wordsOf, known })];
    return same[0] === finding ? [blockOf(same, { texts, wordsOf, known })] : [];
  });
  return root(...blocks, paragraph(summary));
}

function sameFault({ code, field, received, file }: Finding): string {
  return JSON.stringify([code, field, received, field === null ? file : '']);
}

interface BlockContext extends Pick<ConstatsInput, 'texts' | 'wordsOf'> {
  /** What was already said in this run: rules, and what to do about them. */
  readonly known: Set<string>;
}

function blockOf(group: readonly Finding[], { texts, wordsOf, known }: BlockContext): Block {
  const [first] = group;
  if (!first) throw new Error('an empty group of findings');
  const textOf = (file: string) => texts.get(file) ?? '';
  const places = group.map(({ file, range }) => placeLabel(file, textOf(file), range));
  return {
    type: 'constat',
    severity: first.severity,
    code: first.code,
    message: french(first.message),
    lieux: [
      ...places.slice(0, PLACES_SHOWN),
      ...(places.length > PLACES_SHOWN
        ? [french(`… et ${plural(places.length - PLACES_SHOWN, 'autre fiche', 'autres fiches')}`)]
        : []),
    ],
    extrait: excerpt(textOf(first.file), first.range, labelOf(first)),
    notes: [...related(first, textOf), ...notesOf(first, wordsOf(first.code), known)],
  };
}

function labelOf({ fixes, code }: Finding): string | null {
  const [fix] = fixes;
  return fix && /-inconnue?$/.test(code) ? french(`vouliez-vous « ${fix.text} » ?`) : null;
}

type Note = Constat['notes'][number];

function related({ related: places }: Finding, textOf: (file: string) => string): readonly Note[] {
  return places.map(({ file, range }) => ({ label: 'voir', text: placeLabel(file, textOf(file), range) }));
}

function notesOf(finding: Finding, { geste, effet }: RuleWords, known: Set<string>): readonly Note[] {
  const { code, message, expected, field } = finding;
  // A short list stands in the message already.
  const isListed = expected.length > 1 && !message.endsWith(` ou ${expected.at(-1) ?? ''}`);
  const remedy = remedyFor(finding, geste);
  const isNew = isFirst(code, known);
  const isNewRemedy = isFirst(`${code} ${remedy}`, known);
  const more = isNew ? `   ·   en savoir plus : ptsm expliquer ${code}` : '';
  return [
    ...(isListed ? [{ label: labelOfList(field), text: expected.join(', ') }] : []),
    ...(isNew && effet !== undefined ? [{ label: 'effet', text: effet }] : []),
    ...(isNewRemedy ? [{ label: 'corriger', text: remedy + more }] : []),
  ].map(({ label, text }) => ({ label, text: french(text) }));
}

function remedyFor(finding: Finding, geste: string): string {
  if (isMendable(finding)) return 'ptsm corriger';
  return finding.fixes.length > 0 ? `ptsm corriger --probables, ou ${geste}` : geste;
}

function isFirst(said: string, known: Set<string>): boolean {
  return !known.has(said) && known.add(said).has(said);
}

function labelOfList(field: string | null): string {
  const key = field?.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  return fieldNamed(key)?.libelle.toLowerCase() ?? 'valeurs';
}
