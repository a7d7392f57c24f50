/** What `--encodage` takes. */
export const ENCODAGES = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'mac-roman'] as const;
export type Encodage = (typeof ENCODAGES)[number];

export const NOMS_DES_ENCODAGES: Readonly<Record<Encodage, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (« Texte Unicode » d’Excel)',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252 (ce qu’Excel écrit en France)',
  'mac-roman': 'MacRoman (anciens Mac)',
};
