import type { Plain } from '../../../../edits/field-change.ts';
import { apport, type Apport } from '../apport.ts';
import { parseDate } from '../lecteurs/date.ts';
import { parseNombre } from '../lecteurs/nombre.ts';
import { laissee, type CaseDEntree, type Entrees } from './case-d-entree.ts';

/** Words are a section of the body; an entry needs a name in a column of its own. */
export function indicateursOf({ champ, cases }: Entrees): readonly Apport[] {
  const words = cases.filter(({ cle }) => cle === null).map((one) => sectionOf(one, champ.libelle));
  const named = cases.filter(({ cle }) => cle === 'nom');
  const [name] = named;
  const details = cases.filter(({ cle }) => cle !== null && cle !== 'nom');
  if (!name || named.length > 1 || name.texte.includes('\n'))
    return [...words, ...[...named, ...details].map((one) => laissee(one, unmatched(one)))];
  const read = details.map((one) => ({ one, lu: detailOf(one) }));
  const left = read
    .filter(({ lu }) => lu === null)
    .map(({ one }) => laissee(one, `« ${one.texte} » n’est pas lu (${one.source.colonne.titre})`));
  const valeurs = Object.assign({}, ...read.map(({ lu }) => lu?.valeurs ?? {})) as Record<string, Plain>;
  const entry = Object.assign({ nom: name.texte }, ...read.map(({ lu }) => lu?.cles ?? {})) as Record<
    string,
    Plain
  >;
  const whole = Object.keys(valeurs).length === 0 ? entry : { ...entry, valeurs };
  return [...words, apport(name.source.lieu, { champs: { indicateurs: [whole] } }), ...left];
}

function sectionOf({ source, texte }: CaseDEntree, titre: string): Apport {
  return apport(source.lieu, { sections: [{ titre, texte }] });
}

interface Detail {
  readonly cles?: Readonly<Record<string, Plain>>;
  readonly valeurs?: Readonly<Record<string, Plain>>;
}

function detailOf({ cle, annee, donnee, texte }: CaseDEntree): Detail | null {
  if (cle === 'valeurs')
    return annee === null ? null : { valeurs: { [String(annee)]: measure(donnee, texte) } };
  if (cle === 'initiale' || cle === 'cible') return { cles: { [cle]: measure(donnee, texte) } };
  if (cle === 'unite') return { cles: { unite: texte } };
  if (cle !== 'echeance') return null;
  const echeance =
    typeof donnee === 'object' ? donnee.jour : /^\d{4}$/.test(texte) ? Number(texte) : parseDate(texte);
  return echeance === null ? null : { cles: { echeance } };
}

function measure(donnee: CaseDEntree['donnee'], texte: string): Plain {
  return typeof donnee === 'number' ? donnee : (parseNombre(texte) ?? texte);
}

function unmatched({ source }: CaseDEntree): string {
  return `« ${source.colonne.titre} » ne dit pas de quel indicateur il s’agit, un seul et son nom attendus par ligne`;
}
