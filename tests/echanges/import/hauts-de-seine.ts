import type { Grille } from '../../support/classeur-of.ts';

/** The table of the CTSM of the Hauts-de-Seine (2022), line breaks as on its page. */
export const HAUTS_DE_SEINE: Grille = {
  nom: 'CTSM',
  lignes: [
    ['THÉMATIQUE', 'QUOI', 'QUI', 'QUAND', 'COÛTS', 'Financeurs'],
    [
      'Repérage et formation',
      'Formation PSSM',
      'Coordinateurs\nCLSM/CLS/Municipalité',
      'Septembre 2022\n1 / mois',
      '15 pers = 3120€\nPour 17 CLSM du 92 ⇒\n53040€',
      'CNFPT\nUNAFAM',
    ],
    [
      'Orientation',
      'Extension Soins\nPrimaires et Médecine\nde ville',
      'Dac 92 Nord et EPS Roger\nPrévot',
      'En cours sur 3\ncommunes\nGennevilliers, VLG,\nNanterre',
      '65 200€ / nbr de site',
      'ARSIF/ES',
    ],
    [
      'Accompagnement -\nAidants',
      'Programme\npsychoéducation\n(Profamille, Bref, Multi\nFamille etc.)',
      'MGEN, APHP LM, CASH,\nEPS RP\nGHPG, ERASME, APHP CC',
      2022,
      'à définir',
      'à définir',
    ],
    [
      'Accompagnement\nUrgence et Crise',
      'Poursuite de VigilanS',
      'GHT Psy-sud et APHP',
      'En cours',
      '95 000€',
      'ARSIF',
    ],
  ],
};
