/** Where an address leads. Nothing is ever opened: a rule asks at most whether the repository holds the path. */
export type Target =
  /** `#titre`: the fiche itself. */
  | { readonly kind: 'ici' }
  | { readonly kind: 'vide' }
  | { readonly kind: 'internet' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'interdit'; readonly scheme: string }
  | { readonly kind: 'dehors' }
  /** A path from the plan's root; `fromRoot` where it was written so (`/fiches/1.md`). */
  | { readonly kind: 'depot'; readonly path: string; readonly fromRoot: boolean };

const SCHEMES: Readonly<Record<string, Target>> = {
  http: { kind: 'internet' },
  https: { kind: 'internet' },
  mailto: { kind: 'contact' },
  tel: { kind: 'contact' },
  file: { kind: 'dehors' },
};

/** What an address written in a file (a path from the plan's root) stands for. */
export function targetOf(address: string, file: string): Target {
  const written = address.trim();
  if (written === '') return { kind: 'vide' };
  const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(written) ?? [];
  // One letter is a drive: `C:\plan.png`.
  if (scheme?.length === 1 || written.startsWith('\\\\')) return { kind: 'dehors' };
  if (scheme !== undefined) return targetOfScheme(scheme.toLowerCase());
  if (written.startsWith('//')) return { kind: 'internet' };
  const path = decoded(written.replace(/[#?].*$/s, '')).replaceAll('\\', '/');
  return path === '' ? { kind: 'ici' } : targetOfPath(path, file);
}

function targetOfScheme(scheme: string): Target {
  return (Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : null) ?? { kind: 'interdit', scheme };
}

function targetOfPath(path: string, file: string): Target {
  const fromRoot = path.startsWith('/');
  const resolved = resolve(fromRoot ? [] : file.split('/').slice(0, -1), path.split('/'));
  if (!resolved || resolved.some((name) => name.toLowerCase() === '.git')) return { kind: 'dehors' };
  return { kind: 'depot', path: resolved.join('/'), fromRoot };
}

/** Null where the way leaves the root, even to come back. */
function resolve(folder: readonly string[], steps: readonly string[]): readonly string[] | null {
  const at = [...folder];
  for (const step of steps) {
    if (step === '..' && at.pop() === undefined) return null;
    if (!['', '.', '..'].includes(step)) at.push(step);
  }
  return at;
}

/** A `%` that stands for nothing is a `%`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
