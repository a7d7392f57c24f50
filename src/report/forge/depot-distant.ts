/** Where a repository lives on the network, in the words of its forge: no scheme, credentials, port or `.git`. */
export interface DepotDistant {
  readonly hote: string;
  /** `groupe/projet`, without slashes around. */
  readonly chemin: string;
}

/** Forges answer there on ports that firewalls let through. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'ssh.github.com': 'github.com',
  'www.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
};

const SCHEMES = new Set(['https:', 'http:', 'ssh:', 'git:', 'git+ssh:']);
/** `git@host:groupe/projet.git`; a drive letter is no host, nor is a name without a dot. */
const SCP = /^(?:[^@/\s]+@)?([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+):(?!\/\/)(.+)$/;
const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9_.~-]+$/;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** What the address of a remote names, null for a folder, a bundle, or what no forge would have given. */
export function depotDistant(adresse: string): DepotDistant | null {
  const [, scpHost, scpPath] = SCP.exec(adresse) ?? [];
  if (scpHost !== undefined && scpPath !== undefined) return checked(scpHost, scpPath);
  if (!URL.canParse(adresse)) return null;
  // Only these schemes are parsed alike, whatever the programs: the address is read as one of the web.
  const { protocol } = new URL(adresse);
  if (!SCHEMES.has(protocol) || /[\s\\]/.test(adresse) || /(?:^|\/)\.\.?(?:\/|$)/.test(adresse)) return null;
  const { hostname, pathname } = new URL(adresse.replace(/^[a-z+]+:/i, 'https:'));
  return checked(hostname, pathname);
}

function checked(host: string, path: string): DepotDistant | null {
  const segments = path
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '')
    .split('/');
  const hote = OTHER_NAMES[host.toLowerCase()] ?? host.toLowerCase();
  const isSound = HOST.test(hote) && segments.length > 1 && segments.every((one) => SEGMENT.test(one));
  return isSound ? { hote, chemin: segments.join('/') } : null;
}
