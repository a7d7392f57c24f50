import type { Controle } from '../../report/document.ts';

/** What the comments of forges have in common. */

/** Bytes: what GitHub takes for a comment; GitLab takes more. */
export const LIMIT = 64 * 1024;

export const SIGNS = {
  erreur: '❌ erreur',
  avertissement: '⚠️ avertissement',
  info: 'ℹ️ information',
} as const;

/** How many of the pieces go into so many bytes. */
export function countWithin(pieces: readonly string[], limit: number): number {
  let room = limit;
  const over = pieces.findIndex((piece) => (room -= bytes([piece])) < 0);
  return over === -1 ? pieces.length : over;
}

/** Ends of lines included. */
export function bytes(lines: readonly string[]): number {
  const encoder = new TextEncoder();
  return lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
}

/** « 1 constat », « 2 constats » */
export function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number < 2 ? one : many}`;
}

/** What was left out, and the command that shows it. */
export function cutLine(left: string, all: string, commande: string): string {
  return `**${left}**, sur ${all}, pour tenir dans un commentaire. La liste entière\u00A0: \`${commande}\`.`;
}

/** The last line: which tool read which commit, then what else it can say. */
export function origin({ version, commit, etat }: Controle['provenance'], advice: string): string {
  const read =
    commit === null ? '' : `, commit ${commit.slice(0, 12)}${etat === 'modifie' ? ' modifié' : ''}`;
  return `<sub>ptsm ${version}${read}. ${advice}</sub>`;
}
