import type { Refus } from '../refus.ts';
import type { Paquet } from './paquet.ts';

const TYPES = '[Content_Types].xml';
const MIMETYPE = 'mimetype';

type Genre = Paquet['genre'] | Refus;

const lui = (code: string, quoi: string, faire: string): Refus => ({
  code,
  message: `c’est ${quoi}, que l’outil ne lit pas : ${faire}`,
});

const EN_XLSX = 'ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx';
const EN_DOCX = 'ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx';
const TABLEAU = 'copiez son tableau dans un classeur, enregistré en .xlsx';

/** By the type of its main part, as Office declares it. */
const OFFICE: readonly (readonly [type: RegExp, genre: Genre])[] = [
  [
    /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template)\.macroEnabled\.main\+xml/,
    'xlsx',
  ],
  [
    /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabledTemplate\.main\+xml|ms-word\.document\.macroEnabled\.main\+xml/,
    'docx',
  ],
  [/ms-excel\.sheet\.binary/, lui('xlsb', 'un classeur Excel binaire (.xlsb)', EN_XLSX)],
  [/presentationml\./, lui('pptx', 'un diaporama PowerPoint', TABLEAU)],
];

const LIBRES: readonly (readonly [type: RegExp, genre: Genre])[] = [
  [/opendocument\.spreadsheet/, lui('ods', 'un classeur LibreOffice (.ods)', EN_XLSX)],
  [/opendocument\.text/, lui('odt', 'un document LibreOffice (.odt)', EN_DOCX)],
  [/opendocument\./, lui('opendocument', 'un document LibreOffice', TABLEAU)],
];

const NOMS: readonly (readonly [nom: RegExp, genre: Genre])[] = [
  [
    /^Index\/.*\.iwa$|^Index\.zip$/,
    lui('iwork', 'un document d’Apple (Numbers, Pages)', 'exportez-le en .xlsx ou en .docx'),
  ],
  [
    /\.(?:xlsx|xlsm|docx|csv)$/i,
    lui('archive', 'une archive compressée', 'décompressez-la, puis donnez les fichiers qu’elle contient'),
  ],
];

const INCONNU: Refus = {
  code: 'format-inconnu',
  message:
    'ce n’est ni un classeur Excel ni un document Word, ou sa partie principale manque : ouvrez-le dans Excel, Word ou LibreOffice et enregistrez-le en .xlsx ou .docx',
};

/** By what the archive says of itself, never by the name of the file. */
export function genreDuPaquet(noms: readonly string[], textOf: (nom: string) => string): Genre {
  return (
    matching(OFFICE, textOf(TYPES)) ??
    matching(LIBRES, textOf(MIMETYPE)) ??
    noms.map((nom) => matching(NOMS, nom)).find((genre) => genre !== null) ??
    INCONNU
  );
}

function matching(table: readonly (readonly [RegExp, Genre])[], text: string): Genre | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
