import type { Plain } from '../../../../edits/field-change.ts';
import { apport, reste, type Apport } from '../apport.ts';
import { champNamed, type Champ } from '../champ.ts';
import { parseDate } from '../lecteurs/date.ts';
import { readListe } from '../lecteurs/liste.ts';
import { readTerme } from '../lecteurs/termes.ts';
import { constat, laissee, type CaseDEntree, type Entrees } from './case-d-entree.ts';

/** A step a line or « ; »; its status and its date only where it is alone. */
export function etapesOf({ champ, cases }: Entrees): readonly Apport[] {
  const titles = cases.filter(isTitle).map((one) => ({ one, lue: readListe(one.texte, champ) }));
  const named = titles.flatMap(({ lue }) => [lue.valeur ?? []].flat() as readonly Plain[]);
  const read = cases.filter((one) => !isTitle(one)).map((one) => ({ one, lu: detailOf(one, champ) }));
  const isAlone = named.length === 1;
  const left = read
    .filter(({ lu }) => lu === null || !isAlone)
    .map(({ one }) => laissee(one, unmatched(one)));
  const details = Object.assign({}, ...read.map(({ lu }) => (isAlone ? (lu ?? {}) : {}))) as Record<
    string,
    Plain
  >;
  const entries = named.map((titre) => ({ titre, ...details }));
  const [first] = titles;
  if (!first) return left;
  const main = apport(first.one.source.lieu, {
    champs: entries.length === 0 ? {} : { etapes: entries },
    restes: titles.flatMap(({ one, lue }) =>
      lue.reste === '' ? [] : [reste(one.source.colonne.titre, lue.reste)],
    ),
    constats: titles.flatMap(({ one, lue }) => lue.dits.map((dit) => constat(one.source, dit))),
  });
  return [main, ...left];
}

function isTitle({ cle }: CaseDEntree): boolean {
  return cle === null || cle === 'titre';
}

function detailOf(
  { cle, donnee, texte }: CaseDEntree,
  { vocabulary }: Champ,
): Readonly<Record<string, Plain>> | null {
  if (cle === 'status') {
    const { valeur } = readTerme(donnee, champNamed('status', { vocabulary }));
    return valeur === null ? null : { status: valeur };
  }
  const date = typeof donnee === 'object' ? donnee.jour : parseDate(texte);
  return cle === 'date' && date !== null ? { date } : null;
}

function unmatched({ source, texte }: CaseDEntree): string {
  return `« ${texte} » n’est rattaché à aucune étape (${source.colonne.titre})`;
}
