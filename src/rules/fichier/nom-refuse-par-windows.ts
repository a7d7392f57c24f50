import { flaw, inFile } from '../../fiche/defect.ts';
import { codePoint } from '../../fiche/reading/code-point.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const FAULTS: readonly { readonly pattern: RegExp; readonly say: (found: string) => string }[] = [
  { pattern: /[<>:"|?*\\]/, say: cite },
  { pattern: /[\0-\x1F]/, say: (found) => `le caractère invisible ${codePoint(found)}` },
  {
    pattern: /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i,
    say: (found) => `le nom réservé ${cite(found)}`,
  },
  { pattern: /\.$/, say: () => 'un point à la fin' },
  { pattern: / $/, say: () => 'une espace à la fin' },
];

export const nomRefuseParWindows: Rule = {
  code: 'nom-refuse-par-windows',
  severity: 'avertissement',
  titre: 'Windows refuse ce nom de fichier',
  message: ({ detail }) =>
    `${detail ?? 'un caractère'} dans le nom du fichier ou d’un dossier, attendu un nom que Windows accepte`,
  pourquoi: 'sur un poste Windows, git ne pourra pas copier le dépôt',
  geste: 'renommez avec des lettres, des chiffres et des tirets',
  exemples: {
    faux: fiches({ 'fiches/12-répit : les aidants ?.md': 'id: 12' }),
    juste: fiches({ 'fiches/12-répit-les-aidants.md': 'id: 12' }),
  },
  check: ({ files }) =>
    files.flatMap(({ path }) => {
      const detail = faultIn(path);
      return detail === null ? [] : [inFile(path, flaw('nom-refuse-par-windows', [0, 0], { detail }))];
    }),
};

function faultIn(path: string): string | null {
  const faults = path.split('/').flatMap((name) =>
    FAULTS.flatMap(({ pattern, say }) => {
      const [found] = pattern.exec(name) ?? [];
      return found === undefined ? [] : [say(found)];
    }),
  );
  return faults[0] ?? null;
}
