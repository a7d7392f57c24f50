import { LIMITES } from '../limites.ts';
import { remarqueDuRefus, type Refus } from '../refus.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { isOutside, remarquesDesIgnores } from './contenus-ignores.ts';
import { genreDuPaquet } from './genre-du-paquet.ts';
import type { Ouverture, Paquet } from './paquet.ts';
import { parseArchive, type Entree } from './parse-archive.ts';
import { REFUS_ARCHIVE, type RefusArchive } from './refus-archive.ts';
import { unpack } from './unpack.ts';

/** A Word or Excel file whose parts any parser may be given; or why it is refused. */
export function openPaquet(nom: string, bytes: Uint8Array): Ouverture {
  const entrees = parseArchive(bytes);
  if (typeof entrees === 'string') return refused(nom, REFUS_ARCHIVE[entrees]);
  const fault = faultOf(entrees);
  if (fault) return refused(nom, REFUS_ARCHIVE[fault]);
  const noms = entrees.map((entree) => entree.nom);
  const genre = genreDuPaquet(noms, (wanted) =>
    shortText(
      bytes,
      entrees.find((entree) => entree.nom === wanted),
    ),
  );
  if (typeof genre !== 'string') return refused(nom, genre);
  const parts = checkedParts(bytes, entrees.filter(isWanted));
  if (typeof parts === 'string') return refused(nom, REFUS_ARCHIVE[parts]);
  return { paquet: { nom, genre, parts }, remarques: remarquesDesIgnores(nom, noms) };
}

function refused(nom: string, refus: Refus): Ouverture {
  return { paquet: null, remarques: [remarqueDuRefus(nom, refus)] };
}

/** Of what is declared: what is unpacked is held to it. */
function faultOf(entrees: readonly Entree[]): RefusArchive | null {
  const noms = new Set(entrees.map(({ nom }) => nom.toLowerCase()));
  const wanted = entrees.filter(isWanted);
  if (entrees.some(({ isEncrypted }) => isEncrypted)) return 'chiffree';
  if (noms.size < entrees.length) return 'doublon';
  if (wanted.some(isBomb)) return 'bombe';
  if (wanted.some(({ nom, size }) => isText(nom) && size > LIMITES.texte)) return 'texte';
  return wanted.reduce((sum, { size }) => sum + size, 0) > LIMITES.decompresse ? 'decompresse' : null;
}

function isBomb({ packed, size }: Entree): boolean {
  return size > LIMITES.ratioDes && size > packed * LIMITES.ratio;
}

function isText(nom: string): boolean {
  return nom.startsWith('word/');
}

/** Looks, drawings and what other programs keep there: nobody reads it. */
const USELESS =
  /(?:^|\/)(?:theme|drawings|charts|media|embeddings|activeX|ctrlProps|diagrams|externalLinks|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|printerSettings|threadedComments|persons|queryTables|tables|customXml|docProps)\/|^xl\/comments/;

function isWanted({ nom }: Entree): boolean {
  return /\.(?:xml|rels)$/i.test(nom) && !USELESS.test(nom) && !isOutside(nom);
}

/** Of a part that says what the archive is; empty where it is missing or too long to be one. */
function shortText(bytes: Uint8Array, entree: Entree | undefined): string {
  if (!entree || entree.size > LIMITES.ratioDes) return '';
  const part = unpack(bytes, entree);
  return part === null ? '' : (decodeXml(part) ?? '');
}

function checkedParts(bytes: Uint8Array, entrees: readonly Entree[]): Paquet['parts'] | RefusArchive {
  const parts = new Map<string, Uint8Array>();
  for (const entree of entrees) {
    const part = unpack(bytes, entree);
    if (part === null) return 'abimee';
    const xml = decodeXml(part);
    const fault = xml === null ? 'invalide' : scanXml(xml);
    if (fault) return fault;
    parts.set(entree.nom, part);
  }
  return parts;
}
