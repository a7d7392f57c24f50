import { personalData } from '../personal-data.ts';

const CIVILITY = '(?:MM?\\.|Mr\\.?|M(?:me|lle)\\.?|Monsieur|Madame|Mademoiselle)';
/** « M. le Préfet » and « Madame La Directrice » name a function. */
const NAME = "(?!L(?:e|a|es)\\b|L[’'])\\p{Lu}(?:\\.|…|[\\p{L}’'-]*)";
const NOUN = '(?:[Pp]atiente?|[Uu]sag(?:er|ère)|[Rr]ésidente?|[Mm]alade)';
const ILLNESS =
  '(?!(?:Acteur|Adulte|Alzheimer|Autiste|Charcot|Covid|Crohn|Expert|Huntington|Parkinson|Partenaire|Ressource|Traceur)e?s?\\b)';
/** Who speaks for the others chose to be named. */
const ROLE = '(?![ -](?:expert|partenaire|ressource|représentant)|\\p{L})';

/** Up to three words of a name: « L. Petit », « Paul Durand ». */
const NAMES = `${NAME}(?: +${NAME}){0,2}`;
/** Only someone who is treated is spoken of so, and not « suivi par » the one who treats. */
const TREATED = '(?:hospitalisée?|internée?|soignée?|suivie? (?:au|à|en|dans)|prise? en charge)(?!\\p{L})';

const FORMS = [
  `${NOUN}(?:,? +| ?: ?)${CIVILITY} +${NAME}`,
  `${NOUN} ?: ?\\p{Lu}\\p{Ll}+ +\\p{Lu}[\\p{L}’'-]+`,
  `${CIVILITY} +${NAMES}(?:,? +(?:a été|est|était|sera))?,? +${TREATED}`,
  `(?:patiente?|malade) +${ILLNESS}\\p{Lu}(?:\\.|…|\\p{Ll}{2,})(?!\\p{L})`,
  `${CIVILITY} +${NAMES},?(?: +\\d+ ans,)? +(?:(?:est|était) +)?(?:(?:une?|l[ae]|notre) +)?${NOUN}${ROLE}`,
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
  hint: /M(?:M?\.|r|me|lle|onsieur|adame|ademoiselle) |(?:[Pp]atiente?|malade|[Uu]sag(?:er|ère)|[Rr]ésidente?)(?: +| ?: ?)[A-ZÀ-Þ]/,
  pattern: new RegExp(`(?<!\\p{L})(?:${FORMS.join('|')})`, 'gu'),
  faux: 'L’équipe a revu le patient M. Martin à domicile.',
  juste: 'L’équipe a revu un patient à domicile, avec l’accord de Mme Durand, cadre de santé.',
});
