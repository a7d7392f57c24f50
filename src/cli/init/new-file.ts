import { readShipped } from '../../io/read-shipped.ts';

/** A file that `init` proposes. */
export interface NewFile {
  /** From the base of the site, with slashes. */
  readonly path: string;
  readonly text: string;
  /** JSON that others write in, too: it is up to date as soon as it holds all of ours. */
  readonly partage: boolean;
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
  return { path, text, partage: false };
}
