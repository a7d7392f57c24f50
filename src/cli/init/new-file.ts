import { readShipped } from '../../io/read-shipped.ts';

/** A file that `init` proposes. */
export interface NewFile {
  /** From the base of the site, with slashes. */
  readonly path: string;
  readonly text: string;
  /**
   * What a file that is there already must be, or else nothing is written: the same; JSON that others write in, too, and
   * that holds all of ours; or whatever its owner made of it.
   */
  readonly present: 'identique' | 'complet' | 'quelconque';
}

/** What a template is filled with; both are checked, and need no quoting. */
export interface Values {
  /** The folder of `ptsm.yaml`, from the base of the site. */
  readonly dossier: string;
  /** What npm is told to install. */
  readonly source: string;
}

export function fromTemplate(path: string, name: string, { dossier, source }: Values): NewFile {
  const text = readShipped(`templates/${name}`)
    .replaceAll('@DOSSIER@', dossier)
    .replaceAll('@SOURCE@', source);
  return { path, text, present: 'identique' };
}
