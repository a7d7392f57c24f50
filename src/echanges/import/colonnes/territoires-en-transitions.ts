import type { Term } from '../../../fiche/words/suggest.ts';

/**
 * The plan workbook of « Territoires en Transitions » (ADEME): the 28 titles that its import expects in row 2
 * (github.com/incubateur-ademe/territoires-en-transitions, `OrderedColumns` of
 * apps/backend/src/plans/plans/import-plan-aggregate/parsers/excel-parser.ts), those of its templates of 2023 and
 * 2024 (35 columns) and of its export. The code says what a column becomes, as in `import.yaml`.
 */
export const TERRITOIRES_EN_TRANSITIONS: readonly Term[] = [
  { code: 'axe', synonymes: ['axe x'] },
  { code: 'corps Sous-axe', synonymes: ['sous axe x x'] },
  { code: 'corps Sous-sous-axe', synonymes: ['sous sous axe x x x'] },
  { code: 'title', synonymes: ['titre de l action', 'titre de la fiche action'] },
  { code: 'corps Sous-action', synonymes: ['titre de la sous action'] },
  { code: 'corps Descriptif', synonymes: ['descriptif'] },
  { code: 'thematiques', synonymes: ['thematique principale', 'sous thematique'] },
  { code: 'tags', synonymes: ['tag de suivi'] },
  { code: 'corps Instances de gouvernance', synonymes: ['instance de gouvernance'] },
  { code: 'objectif', synonymes: ['objectif'] },
  { code: 'indicateurs', synonymes: ['indicateur lie'] },
  { code: 'corps Résultats attendus', synonymes: ['resultat attendu'] },
  { code: 'publics', synonymes: ['cible'] },
  {
    code: 'pilotes',
    synonymes: [
      'structure pilote',
      'direction ou service pilote',
      'service departement pole pilote',
      'personne pilote',
    ],
  },
  { code: 'corps Moyens humains et techniques', synonymes: ['moyen humain et technique'] },
  { code: 'partenaires', synonymes: ['partenaire'] },
  { code: 'corps Élus référents', synonymes: ['elu referent', 'elue referente'] },
  {
    code: 'corps Participation citoyenne',
    synonymes: ['participation citoyenne', 'participation citoyenne type', 'participation citoyenne detail'],
  },
  // Words about the money, not a list of who gives it.
  { code: 'corps Financements', synonymes: ['financement'] },
  { code: 'financements.financeur', synonymes: ['financeur'] },
  { code: 'financements.montant', synonymes: ['montant ht', 'montant ttc'] },
  {
    code: 'budget.prevu',
    synonymes: ['budget previsionnel total ht', 'budget previsionnel total ttc'],
  },
  { code: 'status', synonymes: ['statut'] },
  { code: 'niveau', synonymes: ['niveau de priorite'] },
  { code: 'debut', synonymes: ['date de debut'] },
  { code: 'fin', synonymes: ['date de fin'] },
  { code: 'corps Action en amélioration continue', synonymes: ['action en amelioration continue'] },
  { code: 'calendrier', synonymes: ['calendrier'] },
  { code: 'corps Mesures liées', synonymes: ['action liee', 'mesure liee', 'mesure des referentiels liee'] },
  { code: 'corps Actions liées', synonymes: ['fiche des plans liee', 'action des plans liee'] },
  { code: 'corps Notes', synonymes: ['note', 'note de suivi', 'note complementaire'] },
  {
    code: 'corps Étapes',
    synonymes: ['etape de la fiche action', 'etape de l action', 'nom et statut de l etape'],
  },
  { code: 'corps Documents et liens', synonymes: ['document et lien'] },
];

/** Only its template has it, and then one row of help under the titles. */
export const AIDE_SOUS_ENTETE = 'Sous-sous axe (x.x.x)';
