import { personalData } from '../personal-data.ts';

const CIVILITY = '(?:MM?\\.|Mr\\.?|M(?:me|lle)\\.?|Monsieur|Madame|Mademoiselle)';
/** « M. le Préfet » and « Madame La Directrice » name a function. */
const NAME = "(?!L(?:e|a|es)\\b|L[’'])\\p{Lu}(?:\\.|…|[\\p{L}’'-]*)";
const NOUN = '(?:[Pp]atiente?|[Uu]sag(?:er|ère)|[Rr]ésidente?|[Mm]alade)';
const ILLNESS =
  '(?!(?:Acteur|Adulte|Alzheimer|Autiste|Charcot|Covid|Crohn|Expert|Huntington|Parkinson|Partenaire|Ressource|Traceur)e?s?\\b)';
/** Who speaks for the others chose to be named. */
const ROLE = '(?![ -](?:expert|partenaire|ressource|représentant)|\\p{L})';

const FORMS = [
  `${NOUN} +${CIVILITY} +${NAME}`,
  `(?:patiente?|malade) +${ILLNESS}\\p{Lu}(?:\\.|…|\\p{Ll}{2,})(?!\\p{L})`,
  `${CIVILITY} +${NAME},? +(?:(?:est|était) +)?(?:(?:une?|l[ae]|notre) +)?${NOUN}${ROLE}`,
  `(?:situation|cas|hospitalisation) d(?:e +|[’'])${CIVILITY} +${NAME}`,
];

export const patientNomme = personalData({
  code: 'patient-nomme',
  severity: 'avertissement',
  titre: 'une personne soignée est nommée',
  quoi: 'personne soignée ou accompagnée, désignée par son nom',
  attendu: 'un récit où nul ne peut être reconnu',
  pourquoi:
    'une fiche est publiée : dire de quelqu’un qu’il est soigné en psychiatrie viole le secret médical',
  geste: 'retirez le nom et ce qui permettrait de reconnaître la personne, même par ses initiales',
  pattern: new RegExp(`(?<!\\p{L})(?:${FORMS.join('|')})`, 'gu'),
  faux: 'L’équipe a revu le patient M. Martin à domicile.',
  juste: 'L’équipe a revu un patient à domicile, avec l’accord de Mme Durand, cadre de santé.',
});
