import { flaw } from '../../fiche/defect.ts';
import { leavesOf } from '../../fiche/yaml/places.ts';
import { doubleQuoted } from '../../fiche/yaml/write-scalar.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

/** A whole value between the quotes that a word processor puts in the place of `"` and `'`. */
const QUOTED = /^(?:“[^“”]+”|„[^„“”]+[“”]|‘[^‘]+’|«[^«»]+»)$/;

export const guillemetsTypographiques: Rule = {
  code: 'guillemets-typographiques',
  severity: 'info',
  titre: 'une valeur est entre guillemets typographiques',
  message: ({ suggestion }) =>
    `guillemets typographiques autour de la valeur, attendu ${cite(suggestion ?? '')}, ou la valeur sans guillemets`,
  pourquoi:
    'pour YAML, seuls les guillemets droits entourent une valeur : les autres en font partie et s’impriment',
  geste: 'remplacez-les par des guillemets droits, ou gardez-les s’ils font partie du texte',
  exemples: {
    faux: avec('title: “Équipe mobile”'),
    juste: avec('title: "Équipe mobile"'),
  },
  check: eachFiche(({ file, text, places, bodyStart }, { plan }) => {
    if (!/[“„‘«]/.test(text.slice(0, bodyStart))) return [];
    return leavesOf(places).flatMap(([field, range]) => {
      const value = text.slice(...range);
      const isRefused = plan.defects.some((one) => one.file === file && one.range[0] === range[0]);
      return QUOTED.test(value) && !isRefused
        ? flaw('guillemets-typographiques', range, {
            field,
            suggestion: doubleQuoted(value.slice(1, -1).trim()),
          })
        : [];
    });
  }),
};
