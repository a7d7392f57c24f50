import { depotDistant } from './depot-distant.ts';

/** The web pages of a repository. */
export interface Forge {
  readonly genre: Genre;
  /** `https://github.com/groupe/projet`. */
  readonly adresse: string;
}

export type Genre = 'github' | 'gitlab';

/** What `ptsm.yaml` says under `forge`: an address of the user's own, `false` for no link, or nothing. */
export type ReglageForge = { readonly adresse: string; readonly genre: Genre } | false | undefined;

/** Hosts whose kind is known; of any other, `ptsm.yaml` has to say it. */
const KNOWN: ReadonlyMap<string, Genre> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['framagit.org', 'gitlab'],
  ['gitlab.adullact.net', 'gitlab'],
  ['forge.apps.education.fr', 'gitlab'],
]);

/** The forge of a repository, null where there is none, or its kind is not known, or its links are not wanted. */
export function forgeOf(distant: string | null, reglage?: ReglageForge): Forge | null {
  if (reglage === false) return null;
  if (reglage) return declared(reglage);
  const depot = distant === null ? null : depotDistant(distant);
  const genre = depot && KNOWN.get(depot.hote);
  return depot && genre ? { genre, adresse: `https://${depot.hote}/${depot.chemin}` } : null;
}

/** A self-hosted forge may have a port of its own; a name and a password have no place in a page. */
function declared({ adresse, genre }: Exclude<ReglageForge, false | undefined>): Forge | null {
  if (!isAdresseDeForge(adresse)) return null;
  const { protocol, host, pathname } = new URL(adresse);
  return { genre, adresse: `${protocol}//${host}${pathname.replace(/\/+$|\.git\/?$/g, '')}` };
}

/** Whether an address can be that of a repository's pages. */
function isAdresseDeForge(adresse: string): boolean {
  return /^https?:\/\//.test(adresse) && depotDistant(adresse) !== null && !adresse.includes('@');
}
