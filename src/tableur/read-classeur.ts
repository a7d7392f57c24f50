import type { Lecture } from './classeur.ts';
import { extensionTrompeuse, type GenreLu } from './extension.ts';
import type { Fichier, OptionsDeLecture } from './fichier.ts';
import { openPaquet } from './paquet/open-paquet.ts';
import type { Paquet } from './paquet/paquet.ts';
import { lectureRefusee } from './refus.ts';
import type { Remarque } from './remarque.ts';
import { signatureOf } from './signature.ts';
import { refusDeTaille } from './taille.ts';

/** The tables of a file, by what its bytes are; a file that cannot be read gives a remark that says what to do. */
export async function readClasseur(fichier: Fichier, options: OptionsDeLecture = {}): Promise<Lecture> {
  const { nom, bytes } = fichier;
  const refus = refusDeTaille(bytes.length);
  if (refus) return lectureRefusee(nom, refus);
  const signature = signatureOf(bytes);
  if (typeof signature !== 'string') return lectureRefusee(nom, signature);
  if (signature === 'zip') return readPaquet(fichier);
  const genre = signature === 'json' ? 'json' : 'csv';
  return withRemarques(extensionTrompeuse(nom, genre), await TEXTES[genre](fichier, options));
}

async function readPaquet(fichier: Fichier): Promise<Lecture> {
  const { paquet, remarques } = openPaquet(fichier.nom, fichier.bytes);
  if (!paquet) return { classeur: null, remarques };
  const said = [...extensionTrompeuse(fichier.nom, paquet.genre), ...remarques];
  return withRemarques(said, await PAQUETS[paquet.genre](fichier, paquet));
}

/** Each loaded when a file asks for it. */
const PAQUETS: Readonly<Record<Paquet['genre'], (fichier: Fichier, paquet: Paquet) => Promise<Lecture>>> = {
  xlsx: async (_, paquet) => (await import('./xlsx/read-xlsx.ts')).readXlsx(paquet),
  docx: async (fichier, paquet) => (await import('./docx/read-docx.ts')).readDocx(fichier, paquet),
};

type LireTexte = (fichier: Fichier, options: OptionsDeLecture) => Promise<Lecture>;

const TEXTES: Readonly<Record<Exclude<GenreLu, Paquet['genre']>, LireTexte>> = {
  csv: async (fichier, { encodage = null, separateur = null }) =>
    (await import('./csv/read-csv.ts')).readCsv(fichier, { encodage, separateur }),
  json: async (fichier) => (await import('./json/read-json.ts')).readJson(fichier),
};

function withRemarques(first: readonly Remarque[], { classeur, remarques }: Lecture): Lecture {
  return { classeur, remarques: [...first, ...remarques] };
}
