/** Words of invented fiches; codes are those of the national référentiel. */
export const ACTIONS = [
  'Déployer une équipe mobile',
  'Créer une maison de répit',
  'Former les professionnels du premier recours',
  'Organiser des consultations avancées',
  'Renforcer les conseils locaux en santé mentale',
  'Développer la pair-aidance',
  'Structurer l’accès au logement accompagné',
  'Ouvrir un club d’accompagnement vers l’emploi',
];

export const TARGETS = [
  'auprès des adolescents',
  'pour les personnes isolées',
  'avec les centres médico-psychologiques',
  'en milieu rural',
  'à la sortie de l’hospitalisation',
  'au sein des établissements scolaires',
  'avec les groupements d’entraide mutuelle',
];

export const STRUCTURES = [
  'CH Valvert',
  'CHU',
  'UNAFAM',
  'Conseil départemental',
  'CPTS du littoral',
  'Dispositif d’appui à la coordination',
  'Éducation nationale',
  'Mission locale',
  'Association d’usagers',
  'Maison départementale des personnes handicapées',
];

export const PUBLICS = [
  'enfants',
  'adolescents',
  'personnes-agees',
  'handicap',
  'sous-main-de-justice',
  'precarite',
  'addictions',
  'psychotraumatismes',
  'familles',
  'personnes-isolees',
  'aidants',
  'migrants',
  'enfance-protegee',
  'perinatalite',
  'professionnels',
  'tous',
];

export const THEMES = ['prévention', 'addictions', 'soins primaires', 'logement', 'emploi', 'vie sociale'];
export const SECTEURS = ['sanitaire', 'medico-social', 'social'];
export const PLACES = ['Aix-en-Provence', 'Arles', 'Aubagne', 'Istres', 'Marseille', 'Martigues', 'Salon'];
export const GROUPS = [
  'GT Logement et précarité',
  'GT CPTS et soins somatiques',
  'GT Parcours',
  'GT Usagers',
];
export const TAGS = ['aller-vers', 'coordination', 'expérimentation', 'formation', 'rétablissement'];
export const FUNDERS = ['ARS', 'FIOP', 'Conseil départemental', 'CPAM'];

/** As many of each as a real plan has, roughly. */
export const STATUSES = [
  ...Array(6).fill('realisee'),
  ...Array(7).fill('en-cours'),
  ...Array(4).fill('en-preparation'),
  ...Array(2).fill('a-venir'),
  'a-discuter',
  'suspendue',
  'abandonnee',
];

export const SENTENCES = [
  'Le territoire compte peu de psychiatres libéraux, et les délais d’un premier rendez-vous dépassent trois mois.',
  'Les partenaires se réunissent chaque trimestre et partagent un **tableau de suivi** commun.',
  'L’action repose sur une convention entre l’établissement, la commune et l’association.',
  'Les usagers et leurs proches participent au comité de suivi, avec une voix chacun.',
  'Une [fiche de liaison](https://exemple.fr/liaison) accompagne la personne d’un service à l’autre.',
  'Le premier bilan montre une baisse des passages aux urgences, à confirmer sur une année pleine.',
  'Le recrutement de l’infirmier de pratique avancée a pris du retard ; le poste est pourvu depuis septembre.',
  'Les professionnels formés disent mieux repérer les situations de crise et savoir vers qui orienter.',
  'La file active atteint 120 personnes, dont un tiers n’avait aucun suivi auparavant.',
  'La suite dépend du renouvellement des crédits et d’un local plus accessible.',
];
