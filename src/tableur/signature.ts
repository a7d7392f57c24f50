import { genreOle } from './genre-ole.ts';
import type { Refus } from './refus.ts';

/** What the bytes are: a package to open, a text to read, or why neither. */
export type Signature = 'zip' | 'json' | 'texte' | Refus;

const XLSX = 'ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx';
const COPIE = 'copiez son tableau dans un classeur, enregistré en .xlsx';

function refus(code: string, quoi: string, faire: string): Refus {
  return { code, message: `c’est ${quoi}, que l’outil ne lit pas : ${faire}` };
}

const IMAGE = refus(
  'image',
  'une image',
  'demandez le fichier dont elle est tirée, ou recopiez son tableau dans un classeur',
);
const ARCHIVE = refus(
  'archive',
  'une archive compressée',
  'décompressez-la, puis donnez les fichiers qu’elle contient',
);

/** First bytes, as Latin-1. */
const DEBUTS: readonly (readonly [debut: RegExp, signature: Signature])[] = [
  [/^PK(?:\x03\x04|\x05\x06)/, 'zip'],
  [
    /^%PDF-/,
    refus(
      'pdf',
      'un PDF',
      'demandez le document Word ou Excel dont il est tiré, ou recopiez son tableau dans un classeur',
    ),
  ],
  [/^\x89PNG|^\xFF\xD8\xFF|^GIF8|^RIFF....WEBP|^BM..\0\0/s, IMAGE],
  [/^\x1F\x8B|^7z\xBC\xAF|^Rar!|^BZh\d/, ARCHIVE],
  [
    /^\{\\rtf/,
    refus('rtf', 'un document RTF', 'ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx'),
  ],
  [/^(?:\xEF\xBB\xBF)?\s*(?:<!doctype html|<html|<table|<head|<meta)/i, refus('html', 'une page web', XLSX)],
  [
    /^(?:\xEF\xBB\xBF)?\s*<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/,
    refus('xml-2003', 'un classeur Excel au format XML de 2003', XLSX),
  ],
  [/^(?:\xEF\xBB\xBF)?\s*<\?xml/, refus('xml', 'un fichier XML', COPIE)],
  [/^(?:\xEF\xBB\xBF)?\s*[{[]\s*["{[\]}]/, 'json'],
];

const VIDE: Refus = {
  code: 'fichier-vide',
  message: 'le fichier est vide : vérifiez que sa copie ou son téléchargement est allé à son terme',
};

/** By the bytes alone: the ending of a name is what someone typed. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return VIDE;
  const ole = genreOle(bytes);
  if (ole) return ole;
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  return DEBUTS.find(([debut]) => debut.test(head))?.[1] ?? 'texte';
}
