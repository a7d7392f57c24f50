import type { Plain } from '../../../../edits/field-change.ts';
import { apport, reste, type Apport } from '../apport.ts';
import type { Champ } from '../champ.ts';
import { parseAnnees } from '../lecteurs/annees.ts';
import { parseBooleen } from '../lecteurs/booleen.ts';
import { readListe } from '../lecteurs/liste.ts';
import { parseMontant } from '../lecteurs/montant.ts';
import { RIEN, sure, type ValeurLue } from '../valeur-lue.ts';
import { constat, laissee, type CaseDEntree, type Entrees } from './case-d-entree.ts';

type Financement = Readonly<Record<string, Plain>>;

/** Who pays, and how much where one cell, or one funder alone, says it. */
export function financementsOf({ champ, cases }: Entrees): readonly Apport[] {
  const [first] = cases;
  if (!first) return [];
  const names = cases.filter(isName);
  const read = names.map((one) => ({ one, lue: readFinanceurs(one, champ) }));
  const funders = read.flatMap(({ lue }) => (lue.valeur as readonly Financement[] | null) ?? []);
  const [only, ...others] = funders;
  const details = cases.filter((one) => !isName(one));
  const isAlone = only !== undefined && others.length === 0 && only['montant'] === undefined;
  const { entries, left } = isAlone ? withDetails(only, details) : { entries: funders, left: details };
  const main = apport(first.source.lieu, {
    champs: entries.length === 0 ? {} : { financements: entries },
    restes: read.flatMap(({ one, lue }) =>
      lue.reste === '' ? [] : [reste(one.source.colonne.titre, lue.reste)],
    ),
    constats: read.flatMap(({ one, lue }) => lue.dits.map((dit) => constat(one.source, dit))),
  });
  return [main, ...left.map((one) => laissee(one, unmatched(one, funders.length)))];
}

function isName({ cle }: CaseDEntree): boolean {
  return cle === null || cle === 'financeur';
}

/** « ARS : 20 000 € », « ARS (20 000 €) » */
const WITH_AMOUNT = /^(.*\S)\s*(?::|\(|\s-\s|=)\s*([\d−-][^()]*?)\)?$/;

function readFinanceurs({ texte, donnee, annee }: CaseDEntree, champ: Champ): ValeurLue {
  const year = annee === null ? {} : { annee };
  const parts = texte
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const priced = parts.map((part) => pricedOf(part));
  if (priced.some((one) => one['montant'] !== undefined))
    return sure(priced.map((one) => ({ ...one, ...year })));
  const lue = typeof donnee === 'string' ? readListe(donnee, champ) : RIEN;
  if (!Array.isArray(lue.valeur))
    return lue.valeur === null && lue.reste === '' ? { ...lue, reste: texte } : lue;
  return { ...lue, valeur: lue.valeur.map((financeur: Plain) => ({ financeur, ...year })) };
}

function pricedOf(part: string): Financement {
  const [, financeur, amount] = WITH_AMOUNT.exec(part) ?? [];
  const montant = amount === undefined ? null : parseMontant(amount);
  if (financeur === undefined || montant?.unite !== 'EUR') return { financeur: part };
  return { financeur, montant: montant.montant };
}

/** An amount a year makes an entry a year; what has no year goes in each. */
function withDetails(
  funder: Financement,
  details: readonly CaseDEntree[],
): { readonly entries: readonly Financement[]; readonly left: readonly CaseDEntree[] } {
  const read = details.map((one) => ({ one, lu: detailOf(one) }));
  const left = read.filter(({ lu }) => lu === null).map(({ one }) => one);
  const dated = new Map<number | null, Financement>();
  for (const { one, lu } of read) if (lu) dated.set(one.annee, { ...dated.get(one.annee), ...lu });
  const shared = { ...funder, ...dated.get(null) };
  const years = [...dated].filter(([annee]) => annee !== null);
  if (years.length === 0) return { entries: [shared], left };
  return {
    entries: years.map(([annee, lu]) => ({ ...shared, ...(annee === null ? {} : { annee }), ...lu })),
    left,
  };
}

function detailOf({ cle, donnee, texte }: CaseDEntree): Financement | null {
  const montant = cle === 'montant' ? parseMontant(donnee) : null;
  if (montant?.unite === 'EUR') return { montant: montant.montant };
  const [annee, ...others] = cle === 'annee' ? (parseAnnees(texte) ?? []) : [];
  if (annee !== undefined && others.length === 0) return { annee };
  const perenne = cle === 'perenne' ? parseBooleen(donnee) : null;
  if (perenne !== null) return { perenne };
  return cle === 'source' ? { source: texte } : null;
}

function unmatched({ source, texte }: CaseDEntree, funders: number): string {
  const { titre } = source.colonne;
  if (funders === 0) return `« ${titre} » donne un financement sans financeur`;
  return funders === 1
    ? `« ${texte} » n’est pas lu (${titre})`
    : `« ${titre} » ne dit pas auquel des financeurs il revient`;
}
