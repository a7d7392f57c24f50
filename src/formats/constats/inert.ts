import { visible } from '../visible.ts';

const PAUSE = '\u200B';

/** What forges read after Markdown, where a backslash no longer helps: mentions, references, addresses. */
const SIGILS = /[@#!$~%&^](?=["\w])|\[(?=\w+:)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi;

/**
 * Text from a fiche in a Markdown comment: nothing in it is obeyed, and a reader sees what was written. Markdown's
 * own signs get a backslash; the forges' get a zero-width space after them, the one thing that both forges respect.
 */
export function inert(text: string): string {
  return paused(text)
    .replace(/[\\`*_[\]<>|~&$#!^]/g, '\\$&')
    .replaceAll(PAUSE, '&#8203;');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same inside a tag of HTML, where Markdown's own signs are letters. */
export function inertHtml(text: string): string {
  return paused(text)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll(PAUSE, '&#8203;');
}

function paused(text: string): string {
  return visible(text).replace(SIGILS, `$&${PAUSE}`);
}
