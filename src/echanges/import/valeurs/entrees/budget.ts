import type { Plain } from '../../../../edits/field-change.ts';
import { apport, type Apport } from '../apport.ts';
import { parseAnnees } from '../lecteurs/annees.ts';
import { parseMontant, type Montant } from '../lecteurs/montant.ts';
import { converti, court, type Dit } from '../valeur-lue.ts';
import { constat, laissee, type CaseDEntree, type Entrees } from './case-d-entree.ts';

/** An amount, or words, of one year or of none. */
interface Ligne {
  readonly annee: number | null;
  readonly cle: 'prevu' | 'engage' | 'note';
  readonly valeur: number | string;
  readonly unite: Montant['unite'];
}

/** Columns of amounts make a list, a line a year and unit; words alone are a budget in words. */
export function budgetOf({ champ, cases }: Entrees): readonly Apport[] {
  const refused = cases.filter(({ texte }) => /^[-−]\s?\d/.test(texte));
  const kept = cases.filter((one) => !refused.includes(one));
  const amounts = kept.filter((one) => !isDetail(one));
  const lines = amounts.flatMap(linesOf);
  const [used, unused] = detailsOf(kept, lines);
  const [first] = amounts;
  const isInWords = used.length === 0 && amounts.every(isWords);
  const budget = isInWords ? amounts.map(({ texte }) => texte).join('\n') : grouped(detailed(lines, used));
  const constats = amounts.flatMap((one) => readingOf(one).map((dit) => constat(one.source, dit)));
  const left = [
    ...refused.map((one) => laissee(one, `« ${court(one.texte)} » est négatif (${champ.libelle})`)),
    ...unused.map((one) =>
      laissee(one, `« ${court(one.texte)} » ne se rapporte à aucun montant (${champ.libelle})`),
    ),
  ];
  return first ? [apport(first.source.lieu, { champs: { budget }, constats }), ...left] : left;
}

/** A column that tells of the amounts of the others. */
function isDetail({ cle }: CaseDEntree): boolean {
  return cle === 'annee' || cle === 'unite';
}

/** A year that a line lacks, a unit that is known; and those that tell nothing. */
function detailsOf(
  kept: readonly CaseDEntree[],
  lines: readonly Ligne[],
): readonly [used: readonly CaseDEntree[], unused: readonly CaseDEntree[]] {
  const isUsed = ({ cle, texte }: CaseDEntree) =>
    cle === 'annee'
      ? parseAnnees(texte)?.length === 1 && lines.some(({ annee }) => annee === null)
      : /^(?:ETP|EUR|€|euros?)$/i.test(texte) && lines.length > 0;
  const details = kept.filter(isDetail);
  return [details.filter(isUsed), details.filter((one) => !isUsed(one))];
}

function detailed(lines: readonly Ligne[], details: readonly CaseDEntree[]): readonly Ligne[] {
  const year = parseAnnees(details.find(({ cle }) => cle === 'annee')?.texte ?? '')?.[0] ?? null;
  const isEtp = details.some(({ cle, texte }) => cle === 'unite' && /^ETP$/i.test(texte));
  return lines.map((line) => ({
    ...line,
    annee: line.annee ?? year,
    unite: isEtp ? 'ETP' : line.unite,
  }));
}

/** « 2024 : 12 000 € », a line each. */
const DATED = /^(\d{4})\s*[:=]\s*(\S.*)$/;

function linesOf({ cle, annee, donnee, texte }: CaseDEntree): readonly Ligne[] {
  const key = cle === 'engage' ? 'engage' : 'prevu';
  const dated = datedAmounts(texte);
  if (dated)
    return dated.map((one) => ({ annee: one.annee, cle: key, valeur: one.montant, unite: one.unite }));
  const read = cle === 'note' ? null : parseMontant(donnee);
  if (read) return [{ annee, cle: key, valeur: read.montant, unite: read.unite }];
  return [{ annee, cle: 'note', valeur: texte, unite: 'EUR' }];
}

function datedAmounts(texte: string): readonly (Montant & { readonly annee: number })[] | null {
  const parts = texte.split(/[;\n]/).map((part) => DATED.exec(part.trim()));
  const amounts = parts.flatMap((found) => {
    const read = parseMontant(found?.[2] ?? '');
    return read && found ? [{ ...read, annee: Number(found[1]) }] : [];
  });
  return amounts.length === parts.length ? amounts : null;
}

/** No amount, and no year to set it beside. */
function isWords(one: CaseDEntree): boolean {
  return one.annee === null && one.cle === null && linesOf(one).every(({ cle }) => cle === 'note');
}

/** A line a year and unit, and another where two columns tell the same thing; words go with the amount of their year. */
function grouped(lines: readonly Ligne[]): Plain {
  const groups = new Map<string, Record<string, Plain>>();
  for (const { annee, cle, valeur, unite } of lines) {
    const beside = lines.find((line) => line.cle !== 'note' && line.annee === annee)?.unite ?? unite;
    const wanted = `${String(annee)} ${cle === 'note' ? beside : unite}`;
    const name = groups.get(wanted)?.[cle] === undefined ? wanted : `${wanted} ${String(groups.size)}`;
    const start = { ...(annee === null ? {} : { annee }), ...(unite === 'ETP' ? { unite } : {}) };
    groups.set(name, { ...groups.get(name), ...start, [cle]: valeur });
  }
  return [...groups.values()];
}

function readingOf({ cle, donnee, texte }: CaseDEntree): readonly Dit[] {
  if (cle === 'note' || datedAmounts(texte)) return [];
  const read = parseMontant(donnee);
  if (read?.estConverti) return [converti(texte, String(read.montant))];
  if (read)
    return cle === null ? [converti(texte, `comme un montant prévu, ${String(read.montant)}`, 'prevu')] : [];
  const message = `« ${court(texte)} » est gardé en toutes lettres (budget) : aucun total n’en tient compte`;
  return [{ code: 'valeur-convertie', gravite: 'info', message, cle: 'mots' }];
}
