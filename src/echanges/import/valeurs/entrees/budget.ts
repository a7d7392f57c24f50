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
  const [first] = amounts;
  const budget = isInWords(amounts) ? amounts.map(({ texte }) => texte).join('\n') : entries(kept, amounts);
  const constats = amounts.flatMap((one) => readingOf(one).map((dit) => constat(one.source, dit)));
  const left = [
    ...refused.map((one) => laissee(one, `« ${court(one.texte)} » est négatif (${champ.libelle})`)),
    ...(first
      ? []
      : kept.map((one) => laissee(one, `« ${court(one.texte)} » est seul, sans montant (${champ.libelle})`))),
  ];
  return first ? [apport(first.source.lieu, { champs: { budget }, constats }), ...left] : left;
}

/** A column that tells of the amounts of the others. */
function isDetail({ cle }: CaseDEntree): boolean {
  return cle === 'annee' || cle === 'unite';
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

/** No amount anywhere, and no year to set it beside. */
function isInWords(cases: readonly CaseDEntree[]): boolean {
  return cases.every(
    (one) => one.annee === null && one.cle === null && linesOf(one).every(({ cle }) => cle === 'note'),
  );
}

function entries(all: readonly CaseDEntree[], amounts: readonly CaseDEntree[]): Plain {
  const year = parseAnnees(all.find(({ cle }) => cle === 'annee')?.texte ?? '')?.[0] ?? null;
  const isEtp = all.some(({ cle, texte }) => cle === 'unite' && /^ETP$/i.test(texte));
  const lines = amounts
    .flatMap(linesOf)
    .map((line) => ({ ...line, annee: line.annee ?? year, unite: isEtp ? 'ETP' : line.unite }) as const);
  return grouped(lines);
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
