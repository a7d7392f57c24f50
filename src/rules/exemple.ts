import { withCopil } from '../fiche/copil/edit-copils.ts';
import type { Exception } from '../fiche/exceptions/exception.ts';
import { frenchDate } from '../fiche/words/french-date.ts';
import type { Entry, Refusal } from '../fiche/parse-plan.ts';
import { shortHash } from '../fiche/words/short-hash.ts';

/** A small repository that shows a rule: what `ptsm expliquer` prints, and what the rule's test reads. */
export interface Exemple {
  readonly montre: string;
  readonly entries: readonly Entry[];
  /** What `ptsm.yaml` says, as plain data. */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** Text of `.ptsm/exceptions.yaml`. */
  readonly exceptions?: string;
  /** Text of `.ptsm/copil.yaml`. */
  readonly copil?: string;
  /** Text of `modeles/bilan.md`. */
  readonly modele?: string;
  /** The day that the repository is judged on, `AAAA-MM-JJ`. */
  readonly jour?: string;
  /** Paths of the repository that are no fiches. */
  readonly autres?: readonly string[];
}

const FILE = 'fiches/12-equipe-mobile-ados.md';

const BASE: Readonly<Record<string, string>> = {
  id: 'id: 12',
  title: 'title: Équipe mobile pour adolescents',
  axe: 'axe: 1',
  priority: 'priority: 4',
  status: 'status: a-venir',
};

/** A sound fiche, for rules about the file or the header as a whole. */
export const SAINE: Exemple = texte(fiche(''));

/** A sound fiche in which these lines replace those of the same keys. */
export function avec(lines: string, body = ''): Exemple {
  const shown = [lines, body].filter((part) => part !== '').join('\n---\n');
  return { ...texte(fiche(lines, body)), montre: shown };
}

/** A sound fiche without one of its keys. */
export function sans(key: string): Exemple {
  const { [key]: left, ...rest } = BASE;
  const header = Object.values(rest).join('\n');
  return texte(`---\n${left === undefined ? '' : header}\n---\n`);
}

export function texte(content: string): Exemple {
  return fichiers({ [FILE]: content }, content);
}

function fichiers(contents: Readonly<Record<string, string>>, montre?: string): Exemple {
  const entries = Object.entries(contents).map(([path, content]) => ({
    path,
    bytes: new TextEncoder().encode(content),
  }));
  const shown = Object.entries(contents).map(([path, content]) => `${path}\n${content}`);
  return { montre: montre ?? shown.join('\n'), entries, configuration: {} };
}

/** Several fiches, each a sound one with lines replaced, and a title of its own. */
export function fiches(lines: Readonly<Record<string, string>>): Exemple {
  const contents = Object.fromEntries(
    Object.entries(lines).map(([path, own], index) => [
      path,
      fiche(/^title:/m.test(own) ? own : `title: Équipe mobile ${String(index + 1)}\n${own}`),
    ]),
  );
  const montre = Object.entries(lines).map(([path, own]) => `# ${path}\n${own}`);
  return fichiers(contents, montre.join('\n\n'));
}

export function octets(bytes: readonly number[], montre: string): Exemple {
  return { montre, entries: [{ path: FILE, bytes: Uint8Array.from(bytes) }], configuration: {} };
}

export function refus(refusal: Refusal, detail: string, montre: string): Exemple {
  return { montre, entries: [{ path: FILE, refusal, detail }], configuration: {} };
}

export function auJour(jour: string, exemple: Exemple): Exemple {
  return { ...exemple, jour, montre: `# ${frenchDate(jour)}\n${exemple.montre}` };
}

export function avecException(
  exemple: Exemple,
  { constat, 'jusqu-au': end }: Pick<Exception, 'constat' | 'jusqu-au'>,
): Exemple {
  const exceptions = `- constat: ${constat}\n  motif: décidé au COPIL\n  responsable: coordination\n  jusqu-au: ${end}\n`;
  return {
    ...exemple,
    exceptions,
    montre: `# .ptsm/exceptions.yaml\n${exceptions}\n# fiche\n${exemple.montre}`,
  };
}

/** A COPIL that validated one field of some fiches, each with the value it had. */
export function avecCopil(
  exemple: Exemple,
  champ: string,
  valides: Readonly<Record<string, string>>,
): Exemple {
  const fiches = Object.entries(valides).map(([id, valeur]) => ({ id, empreintes: [shortHash(valeur)] }));
  const one = { date: '2025-01-21', commit: null, champs: [champ], sections: [], fiches };
  const copil = withCopil('# ptsm copil enteriner 2025-01-21\n', one);
  return { ...exemple, copil, montre: `# .ptsm/copil.yaml\n${copil}\n# fiche\n${exemple.montre}` };
}

export function avecConfiguration(
  exemple: Exemple,
  configuration: Exemple['configuration'],
  montre: string,
): Exemple {
  return { ...exemple, configuration, montre: `# ptsm.yaml\n${montre}\n\n# fiche\n${exemple.montre}` };
}

export function avecModele(exemple: Exemple, modele: string): Exemple {
  return { ...exemple, modele, montre: `# modeles/bilan.md\n${modele}` };
}

function fiche(lines: string, body = ''): string {
  const own = new Set([...lines.matchAll(/^([\w-]+):/gm)].map(([, key]) => key));
  const kept = Object.entries(BASE).flatMap(([key, line]) => (own.has(key) ? [] : [line]));
  return `---\n${[...kept, ...(lines === '' ? [] : [lines])].join('\n')}\n---\n${body}`;
}
