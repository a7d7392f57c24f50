import type { Demande, DemandePrinter, FicheDemandee } from '../../report/document.ts';
import { safeAddress } from '../safe-address.ts';
import { visible } from '../visible.ts';
import { bytes, count, countWithin, cutLine, LIMIT, origin, SIGNS } from './comment.ts';
import { inert, inertHtml } from './inert.ts';

/** Findings named in the comment; the check has them all. */
const WORST = 5;

/** What a comment may leave out where it would be too long: a line, or all that is said of a fiche. */
interface Piece {
  readonly text: string;
  readonly isFiche: boolean;
}

/** A comment for a pull request: what it does to the plan, then what it does to each fiche, folded. */
export const printDemande: DemandePrinter = (demande) => {
  // The first line lets a workflow find its own comment again, to replace it.
  const head = ['<!-- ptsm comparer -->', '### Ce que cette demande change au plan', ''];
  const tail = ['', originLine(demande), ''];
  const pieces = [
    ...effets(demande),
    ...titled('À savoir', demande.reserves.map(bullet)),
    ...constats(demande),
    ...fiches(demande),
  ];
  const room = LIMIT - bytes([...head, '', leftText(pieces, pieces.length, demande), ...tail]);
  const texts = pieces.map(({ text }) => text);
  const shown = texts.slice(0, countWithin(texts, room));
  const left = pieces.slice(shown.length);
  const cut = left.length === 0 ? [] : ['', leftText(left, pieces.length, demande)];
  return [...head, ...shown, ...cut, ...tail].join('\n');
};

function effets({ effets: all, fiches: touched }: Demande): readonly Piece[] {
  if (all.length > 0) return all.map(bullet);
  const text =
    touched.length === 0
      ? 'Cette demande ne change rien aux fiches.'
      : 'Ni les chiffres, ni la couverture, ni les statuts ne changent.';
  return [{ text, isFiche: false }];
}

function constats({ constats: found, resolus }: Demande): readonly Piece[] {
  if (found.length === 0 && resolus === 0) return [];
  const worst = found
    .slice(0, WORST)
    .map(({ severity, file, message, code, lien }) =>
      line(`- ${SIGNS[severity]}, ${linked(file, lien)}\u00A0: ${inert(message)} (\`${code}\`)`),
    );
  const left = found.length - worst.length;
  const more = left > 0 ? [line(`- et ${String(left)} de plus`)] : [];
  const gone = resolus > 0 ? [line(`- ✅ ${count(resolus, 'constat résolu', 'constats résolus')}`)] : [];
  const title = found.length === 0 ? 'Constats' : count(found.length, 'constat nouveau', 'constats nouveaux');
  return titled(title, [...worst, ...more, ...gone]);
}

/** Who reads a comment mends the file from there. */
function linked(file: string, lien: string | null = null): string {
  const address = lien === null ? null : safeAddress(lien);
  return address === null ? inert(file) : `[${inert(file)}](${address})`;
}

/** Those that one line says come first: a list would not end inside a fold. */
function fiches({ fiches: all }: Demande): readonly Piece[] {
  const isShort = ({ changements }: FicheDemandee) => changements.length === 0;
  const short = all
    .filter(isShort)
    .map(({ titre, resume }) => `- **${inert(resume)}**\u00A0: ${inert(titre)}`);
  const folds = all.filter((fiche) => !isShort(fiche)).map(fold);
  return titled('Fiche par fiche', [
    ...short.map((text) => ({ text, isFiche: true })),
    ...folds.map((text) => ({ text, isFiche: true })),
  ]);
}

function fold({ titre, resume, changements }: FicheDemandee): string {
  const items = changements.map(({ libelle, texte }) => `- **${inert(libelle)}**\u00A0: ${inert(texte)}`);
  const summary = `<details><summary>${inertHtml(titre)} (${inertHtml(resume)})</summary>`;
  return ['', summary, '', ...items, '', '</details>'].join('\n');
}

/** A title goes with the first of what it stands over. */
function titled(title: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) =>
    index === 0 ? { ...piece, text: `\n**${title}**\n\n${piece.text}` } : piece,
  );
}

function bullet(text: string): Piece {
  return line(`- ${inert(text)}`);
}

function line(text: string): Piece {
  return { text, isFiche: false };
}

function leftText(left: readonly Piece[], all: number, { commande, fiches: touched }: Demande): string {
  const areFiches = left.every(({ isFiche }) => isFiche);
  const what = areFiches
    ? count(left.length, 'fiche n’est pas montrée', 'fiches ne sont pas montrées')
    : count(left.length, 'élément n’est pas montré', 'éléments ne sont pas montrés');
  return cutLine(what, String(areFiches ? touched.length : all), code(commande));
}

function originLine({ provenance, depuis, commande }: Demande): string {
  return origin(provenance, `Comparé à ${inert(depuis)}. Tout en détail\u00A0: \`${code(commande)}\``);
}

/** A branch may be called anything. */
function code(text: string): string {
  return visible(text).replaceAll('`', '’');
}
