import { flaw } from '../../fiche/defect.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { eachFiche } from '../each-fiche.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

/** `12-equipe-mobile.md`, `fiche-A1.md`; a date or a year (`2024-03-…`) numbers nothing. */
const NUMBER = /^(?:fiche[-_ ]?(?:action[-_ ]?)?)?((?!20\d\d\b)[a-z]?\d+)(?![a-z\d])/;

export const nomIdDifferent: Rule = {
  code: 'nom-id-different',
  severity: 'info',
  titre: 'le nom du fichier annonce un autre numéro',
  message: ({ received, detail }) =>
    `id ${cite(received)} dans un fichier numéroté ${cite(detail ?? '')}, attendu le même numéro`,
  pourquoi: 'qui cherche une fiche par le nom du fichier en ouvre une autre',
  geste: 'renommez le fichier, ou corrigez le champ id',
  exemples: {
    faux: fiches({ 'fiches/13-equipe-mobile.md': 'id: 12' }),
    juste: fiches({ 'fiches/12-equipe-mobile.md': 'id: 12' }),
  },
  check: eachFiche((fiche) => {
    const number = otherNumber(fiche);
    const range = placeOf(fiche.places, 'id');
    return number === null || !range
      ? []
      : [flaw('nom-id-different', range, { field: 'id', detail: number })];
  }),
};

/** The number in the file's name, null where it is that of the fiche, or the beginning of it (`12` for `12-bis`). */
function otherNumber({ file, champs: { id } }: Fiche): string | null {
  const [, number] = NUMBER.exec(file.slice(file.lastIndexOf('/') + 1).toLowerCase()) ?? [];
  if (number === undefined || id === undefined) return null;
  return isSame(partsOf(number), partsOf(id.toLowerCase())) ? null : number;
}

interface Parts {
  readonly letter: string;
  readonly digits: number;
}

/** `A01` is `A1`, and `F12` may well be 12; but `A1` is not `B1`. */
function isSame(a: Parts, b: Parts): boolean {
  return a.digits === b.digits && (a.letter === b.letter || a.letter === '' || b.letter === '');
}

function partsOf(number: string): Parts {
  const [, letter = '', digits] = /^([a-z]*)-?(\d+)/.exec(number) ?? [];
  return { letter, digits: Number(digits) };
}
