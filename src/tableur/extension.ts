import { lieuDuFichier, type Remarque } from './remarque.ts';

export type GenreLu = 'xlsx' | 'docx' | 'csv' | 'json';

const GENRES: Readonly<Record<GenreLu, { readonly nom: string; readonly extensions: readonly string[] }>> = {
  xlsx: { nom: 'un classeur Excel', extensions: ['xlsx', 'xlsm', 'xltx', 'xltm'] },
  docx: { nom: 'un document Word', extensions: ['docx', 'docm', 'dotx', 'dotm'] },
  csv: { nom: 'un texte', extensions: ['csv', 'tsv', 'tab', 'txt'] },
  json: { nom: 'un fichier JSON', extensions: ['json', 'txt'] },
};

/** Endings that promise something else than a table. */
const AUTRES = ['xls', 'xlsb', 'doc', 'ods', 'odt', 'pdf', 'html', 'htm', 'xml', 'rtf', 'ppt', 'pptx', 'zip'];

const CONNUES = new Set([...Object.values(GENRES).flatMap(({ extensions }) => extensions), ...AUTRES]);

/** What is said where the name of a file promises something else than its bytes; unknown endings promise nothing. */
export function extensionTrompeuse(fichier: string, genre: GenreLu): readonly Remarque[] {
  const extension = /\.([^./\\]+)$/.exec(fichier)?.[1]?.toLowerCase() ?? '';
  const { nom, extensions } = GENRES[genre];
  if (!CONNUES.has(extension) || extensions.includes(extension)) return [];
  return [
    {
      code: 'extension-trompeuse',
      gravite: 'avertissement',
      message: `le nom du fichier se termine par « .${extension} », mais c’est ${nom} : il est lu comme tel ; renommez-le en .${genre}`,
      lieu: lieuDuFichier(fichier),
      recu: null,
    },
  ];
}
