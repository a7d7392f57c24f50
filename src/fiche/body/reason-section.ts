import type { Fiche } from '../plan.ts';
import { fold } from '../words/fold.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const REASON = /^(?:motif|raison|difficulte|abandon|suspension)/;

/** Whether the body has something to say under « Motif », « Raisons », « Difficultés », « Abandon » or « Suspension ». */
export function tellsReason({ text, bodyStart }: Fiche): boolean {
  let depth = 0;
  for (const line of text.slice(bodyStart).split('\n')) {
    const [, marks = '', title = ''] = HEADING.exec(line) ?? [];
    const isInside = depth > 0 && (marks === '' || marks.length > depth);
    if (isInside && line.trim() !== '') return true;
    if (marks !== '') depth = REASON.test(fold(title)) ? marks.length : 0;
  }
  return false;
}
