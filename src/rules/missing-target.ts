import { avec } from './exemple.ts';
import { eachLink, type Facts, type LinkCase } from './each-link.ts';
import type { Rule } from './rule.ts';
import { cite } from './words.ts';

interface MissingTarget extends Pick<Rule, 'code' | 'severity' | 'titre' | 'pourquoi' | 'geste' | 'effet'> {
  readonly kind: LinkCase['link']['kind'];
  /** « le lien n’a pas d’adresse ». */
  readonly vide: string;
  readonly faux: string;
  readonly juste: string;
  /** The file that the right example leads to. */
  readonly fichier: string;
}

/** A rule about a link or an image whose file is not in the repository. */
export function missingTarget({ kind, vide, faux, juste, fichier, ...rule }: MissingTarget): Rule {
  return {
    ...rule,
    message: ({ received, expected: [near] }) =>
      received === ''
        ? `${vide}, attendu celle d’un fichier du dépôt`
        : `${cite(received)} ne mène à aucun fichier du dépôt, attendu ${near === undefined ? 'le chemin d’un fichier, à partir du dossier de la fiche' : cite(near)}`,
    exemples: { faux: avec('', faux), juste: { ...avec('', juste), autres: [fichier] } },
    check: eachLink(rule.code, (one) => (one.link.kind === kind ? missing(one) : null)),
  };
}

/** A path written with `\` opens on Windows alone. */
function missing({ link: { address }, target, holds }: LinkCase): Facts | null {
  if (target.kind === 'vide') return {};
  if (target.kind !== 'depot' || target.path === '') return null;
  const isHeld = holds(target.path);
  if (!address.includes('\\')) return isHeld || target.fromRoot ? null : {};
  return { expected: isHeld ? [address.replaceAll('\\', '/')] : [] };
}
