import { personalData } from '../personal-data.ts';

const GAP = '[ .\\u00A0\\u202F-]?';
/** Sex, year, month, département, commune, rank, and the key where it is written. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d,_]|\\d[ .\\u00A0\\u202F-])([12])${GAP}(\\d\\d)${GAP}(0[1-9]|1[0-2]|[2-9]\\d)${GAP}(\\d\\d|2[ABab])${GAP}(\\d{3})${GAP}(\\d{3})(?:${GAP}(\\d\\d))?(?!${GAP}\\d|[\\p{L}_]|[ \\u00A0\\u202F]?[€%])`,
  'gu',
);
const MONTH = /^(?:0[1-9]|1[0-2])$/;
const DEPARTEMENT = /^(?:0[1-9]|[1-8]\d|9[0-57-9]|2[AB])$/i;

export const nirPublie = personalData({
  code: 'nir-publie',
  severity: 'erreur',
  titre: 'un nombre a la forme d’un numéro de sécurité sociale',
  quoi: 'nombre qui a la forme d’un numéro de sécurité sociale',
  attendu: 'aucune donnée sur une personne',
  pourquoi: 'ce numéro désigne une seule personne, et dirait ici qu’elle est soignée en psychiatrie',
  geste:
    'effacez-le et prévenez tout de suite votre délégué à la protection des données : le dépôt en garde la trace dans son historique',
  pattern: NUMBER,
  isIt: ([, ...parts]) => isNir(parts),
  faux: 'Dossier 2 84 05 13 055 012 59',
  juste: 'SIRET 200 054 781 00014',
});

/** With its key, which must be right; without it, only where the month and the département exist. */
function isNir(parts: readonly (string | undefined)[]): boolean {
  const [, , month = '', departement = ''] = parts;
  const key = parts[6];
  if (key === undefined) return MONTH.test(month) && DEPARTEMENT.test(departement);
  const digits = parts.slice(0, 6).join('').toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - (Number(digits) % 97) === Number(key);
}
