import { shown } from '../visible.ts';

/** A text as a picture shows it. */
export function oneLine(text: string): string {
  return shown(text.replace(/\s*\n\s*/g, ' '));
}
