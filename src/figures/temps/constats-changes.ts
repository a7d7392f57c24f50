import type { Finding } from '../../fiche/finding.ts';
import type { Fiche } from '../../fiche/plan.ts';
import type { Comparaison } from '../result.ts';
import type { Paire } from './appariement/paire.ts';

/** Findings that one end has and not the other; those of a fiche that changed its number or file are the same. */
export function constatsChanges(
  avant: readonly Finding[],
  apres: readonly Finding[],
  paires: readonly Paire[],
): Comparaison['constats'] {
  const renamed = renaming(paires);
  const before = new Set(avant.map(renamed));
  const after = new Set(apres.map(({ fingerprint }) => fingerprint));
  return {
    nouveaux: apres.filter(({ fingerprint }) => !before.has(fingerprint)).map(brief),
    disparus: avant.filter((finding) => !after.has(renamed(finding))).map(brief),
  };
}

/** A fingerprint begins with the number of its fiche, or with its file where it has none. */
function renaming(paires: readonly Paire[]): (finding: Finding) => string {
  const names = new Map(
    paires.map(({ avant, apres }) => [avant.file, { old: nameOf(avant), recent: nameOf(apres) }]),
  );
  return ({ file, fingerprint }) => {
    const name = names.get(file);
    return name && fingerprint.startsWith(`${name.old}/`)
      ? name.recent + fingerprint.slice(name.old.length)
      : fingerprint;
  };
}

function nameOf({ champs, file }: Fiche): string {
  return champs.id ?? file;
}

function brief({ code, severity, message, fiche, file, fingerprint }: Finding) {
  return { code, severity, message, fiche, file, fingerprint };
}
