import type { Forge } from './forge.ts';

/** Where links lead: the pages of a forge, at a branch. */
export interface Edition {
  readonly forge: Forge;
  readonly branche: string;
  /** From the root of the git repository to the plan: empty, or `plans/nord/`. */
  readonly prefixe: string;
}

interface NouvelleFiche {
  /** That of fiches, from the plan's folder: `fiches`. */
  readonly dossier: string;
  /** What it begins with. */
  readonly texte: string;
}

/** Forges refuse longer addresses: then the editor opens empty. In characters. */
const LONGEST = 6000;

/** The page where a file is edited in a browser; null where the branch or the path could not be part of an address. */
export function lienModifier({ forge, branche, prefixe }: Edition, fichier: string): string | null {
  const place = [branche, `${prefixe}${fichier}`].map(encoded);
  if (place.some((one) => one === null)) return null;
  const verb = { github: 'edit', gitlab: '-/edit' }[forge.genre];
  return `${forge.adresse}/${verb}/${place.join('/')}`;
}

/** The page where a fiche is begun in a browser. GitHub fills the text in, too; GitLab takes the name alone. */
export function lienNouvelleFiche(
  { forge, branche, prefixe }: Edition,
  { dossier, texte }: NouvelleFiche,
): string | null {
  const [branch, path] = [branche, `${prefixe}${withoutSlash(dossier)}/nouvelle-fiche.md`].map(encoded);
  if (!branch || !path) return null;
  if (forge.genre === 'gitlab') return `${forge.adresse}/-/new/${branch}?file_name=${path}`;
  const bare = `${forge.adresse}/new/${branch}?filename=${path}`;
  const filled = `${bare}&value=${encodeURIComponent(texte.replace(/\p{Cs}/gu, '\uFFFD'))}`;
  return filled.length <= LONGEST ? filled : bare;
}

/** The page that lists a folder. */
export function lienDossier({ forge, branche, prefixe }: Edition, dossier: string): string | null {
  const place = [branche, `${prefixe}${withoutSlash(dossier)}`].map(encoded);
  if (place.some((one) => one === null)) return null;
  const verb = { github: 'tree', gitlab: '-/tree' }[forge.genre];
  return `${forge.adresse}/${verb}/${place.join('/')}`;
}

function withoutSlash(dossier: string): string {
  return dossier.replace(/^(?:\.\/)+|\/+$/g, '');
}

/** Segments of a path, each made harmless; null where one would lead elsewhere. */
function encoded(path: string): string | null {
  const segments = path.split('/');
  if (segments.some((one) => one === '' || one === '.' || one === '..' || /\p{Cs}/u.test(one))) return null;
  return segments.map((one) => encodeURIComponent(one).replace(/[()'*!]/g, percent)).join('/');
}

/** What `encodeURIComponent` leaves, and Markdown reads. */
function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
