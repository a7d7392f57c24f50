import type { Refus } from './refus.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const RECORD = 128;
const LONGEST_NAME = 64;

/** By the name of a stream in the directory of the file: what Office before 2007, or a password, puts around its data. */
const FLUX: readonly (readonly [nom: RegExp, refus: Refus])[] = [
  [
    /^EncryptedPackage$/,
    {
      code: 'mot-de-passe',
      message:
        'le fichier est protégé par un mot de passe : ouvrez-le, retirez-le (Fichier > Informations > Protéger), enregistrez une copie, puis recommencez avec elle',
    },
  ],
  [
    /^(?:Workbook|Book)$/,
    {
      code: 'xls',
      message:
        'c’est un classeur Excel d’avant 2007 (.xls), que l’outil ne lit pas : ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx',
    },
  ],
  [
    /^WordDocument$/,
    {
      code: 'doc',
      message:
        'c’est un document Word d’avant 2007 (.doc), que l’outil ne lit pas : ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx',
    },
  ],
];

const AUTRE: Refus = {
  code: 'office-ancien',
  message:
    'c’est un fichier Office d’avant 2007, que l’outil ne lit pas : ouvrez-le dans le logiciel qui l’a produit et enregistrez-le en .xlsx ou .docx',
};

/** Null where the bytes are no such file. */
export function genreOle(bytes: Uint8Array): Refus | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const noms = streamNames(bytes);
  return FLUX.find(([pattern]) => noms.some((nom) => pattern.test(nom)))?.[1] ?? AUTRE;
}

/**
 * Records of the directory are 128 bytes each and start at a multiple of that, wherever their sector is: looking at each place
 * needs no chain of sectors, which a hostile file may close upon itself.
 */
function streamNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const noms: string[] = [];
  for (let at = HEADER; at + RECORD <= bytes.length && noms.length < 100; at += RECORD) {
    const nom = nameAt(view, at);
    if (nom !== null) noms.push(nom);
  }
  return noms;
}

const STORAGE = 1;
const STREAM = 2;

function nameAt(view: DataView, at: number): string | null {
  const length = view.getUint16(at + LONGEST_NAME, true);
  const kind = view.getUint8(at + LONGEST_NAME + 2);
  if (length < 4 || length > LONGEST_NAME || length % 2 === 1) return null;
  if (kind !== STORAGE && kind !== STREAM) return null;
  const codes = Array.from({ length: length / 2 - 1 }, (_, index) => view.getUint16(at + 2 * index, true));
  return view.getUint16(at + length - 2, true) === 0 ? String.fromCharCode(...codes) : null;
}
