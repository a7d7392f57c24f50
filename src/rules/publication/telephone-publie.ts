import { personalData } from '../personal-data.ts';

/**
 * Ten digits in pairs, with the same sign between them, or after `+33` and the codes of overseas territories.
 * Not 08…: no one's own number. Not a piece of a longer number (SIRET, FINESS, IBAN), nor an amount.
 */
const NUMBER =
  /(?<![\p{L}\d,=/+_]|\d[ .\u00A0\u202F-]|[nN]°[ \u00A0\u202F]?)(?:(?:\+|00)(?:33|262|269|508|59[0-9]|687|689)[ .\u00A0\u202F-]?(?:\(0\)[ \u00A0\u202F]?)?[1-79]|0[1-79])([ ./\u00A0\u202F-]?)\d\d(?:\1\d\d){3}(?![ .\u00A0\u202F-]?\d|[\p{L}_]|[ \u00A0\u202F]?[€%])/gu;

export const telephonePublie = personalData({
  code: 'telephone-publie',
  severity: 'avertissement',
  titre: 'un numéro de téléphone est écrit',
  quoi: 'numéro de téléphone dans une fiche publiée',
  attendu: 'aucun numéro direct',
  pourquoi: 'une fiche est publiée : un numéro direct est une donnée personnelle',
  geste:
    'retirez le numéro ; si c’est celui d’un accueil ouvert au public, acceptez-le par « ptsm exceptions ajouter »',
  hint: /[0+][1-9]/,
  pattern: NUMBER,
  faux: 'Référente : 06 12 34 56 78',
  juste: 'Numéro national de prévention du suicide : 3114',
});
