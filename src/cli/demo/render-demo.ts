import type { Block, Document } from '../../report/document.ts';
import { paragraph, root } from '../../report/nodes.ts';
import { linesToTry } from './what-to-try.ts';

interface Written {
  readonly dossier: string;
  readonly commits: number;
}

/** Where the demonstration is, and what to type next. */
export function renderDemo({ dossier, commits }: Written): Document {
  return root(
    paragraph(
      `Le Val-d’Ambrelle, un territoire fictif, et quatre ans d’histoire (${String(commits)} commits) :`,
    ),
    verbatim(dossier),
    paragraph('À essayer :'),
    verbatim(linesToTry(dossier)),
  );
}

/** The folder and nothing else, for scripts. */
export function renderFolder({ dossier }: Written): Document {
  return root(verbatim(dossier));
}

/** Paths and commands keep their own signs: French typography would change them. */
function verbatim(value: string): Block {
  return { type: 'code', value };
}
