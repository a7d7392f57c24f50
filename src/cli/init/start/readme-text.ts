import { fillTemplate } from '../../../report/template/fill.ts';
import { french } from '../../../report/typography.ts';

export interface Readme {
  readonly nom: string | null;
  readonly region: string | null;
  /** The file that checks requests, null where there is none. */
  readonly ci: string | null;
  /** What npm is told to install. */
  readonly source: string;
  /** Addresses on the forge, null where none is known. */
  readonly liens: { readonly nouvelle: string; readonly fiches: string } | null;
}

/** Escaped where it needs not be: people read this file as it is, too. */
const HYPHEN = /(?<=\p{L})\\-(?=\p{L})/gu;

const CODE = /(```[\s\S]*?```|`[^`\n]*`)/;

/** The README of a territory; what was typed stays words. */
export function readmeText(source: string, { source: paquet, ci, liens, ...model }: Readme): string {
  const template = { name: 'templates/init/README.md', source };
  const text = fillTemplate(template, { ...model, ci, liens }).replace(HYPHEN, '-');
  // Both are checked words, and stand in code, which takes no escapes.
  const filled = text.replaceAll('@SOURCE@', paquet).replaceAll('@CI@', ci ?? '');
  const inFrench = filled
    .split(CODE)
    .map((part, index) => (index % 2 === 0 ? french(part) : part))
    .join('');
  // Addresses of ours, percent-encoded: neither escaped nor in French.
  return inFrench.replace('@NOUVELLE@', liens?.nouvelle ?? '').replace('@FICHES@', liens?.fiches ?? '');
}
