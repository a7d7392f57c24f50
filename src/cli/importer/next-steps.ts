import { plural } from '../../fiche/words/plural.ts';
import type { Importation } from '../../figures/result.ts';
import type { ImporterOptions } from './options.ts';

type Etat = Importation['fiches'][number]['etat'];

/** What is left to do, most urgent first. */
export function nextSteps(importation: Importation, options: ImporterOptions): readonly string[] {
  const { remarques, conflits, ecrites } = importation;
  const errors = remarques.filter(({ gravite }) => gravite === 'erreur').length;
  if (errors > 0) {
    const not = options.appliquer ? 'Rien n’a été écrit' : 'Rien n’est écrit';
    return [
      `${not} : ${plural(errors, 'erreur')} à corriger d’abord, dans le fichier ou dans ses réglages (import.yaml).`,
    ];
  }
  const changed = has(importation, 'nouvelle') || has(importation, 'modifiee');
  const steps: readonly (readonly [boolean, string])[] = [
    [conflits.length > 0, `${plural(conflits.length, 'conflit')} à trancher à la main.`],
    [changed && !ecrites, 'Rien n’est écrit : relisez, puis relancez la même commande avec --appliquer.'],
    [
      changed && ecrites,
      'Ensuite : ptsm valider dit ce qui reste à corriger, ptsm bilan ce que le plan fait. Puis gardez-en la trace : git add . et git commit -m "Import des fiches".',
    ],
    [!changed && has(importation, 'inchangee'), 'Rien à écrire : les fiches disent déjà tout cela.'],
    [importation.fiches.length === 0, 'Rien à écrire : aucune fiche n’a été lue.'],
  ];
  return [...asideSteps(importation), ...steps.filter(([applies]) => applies).map(([, text]) => text)];
}

function has({ fiches }: Importation, wanted: Etat): boolean {
  return fiches.some(({ etat }) => etat === wanted);
}

/** What one value for every row would mend, by rule. */
const VALEURS: readonly (readonly [regle: string, valeur: string])[] = [
  ['axe-manquant', 'axe=1'],
  ['priorite-manquante', 'priority=6'],
  ['status-manquant', 'status=a-venir'],
];

function asideSteps({ fiches }: Importation): readonly string[] {
  const aside = fiches.filter(({ etat }) => etat === 'ecartee');
  if (aside.length === 0) return [];
  const broken = new Set(aside.flatMap(({ regles }) => regles));
  const values = VALEURS.filter(([regle]) => broken.has(regle)).map(([, valeur]) => `--valeur ${valeur}`);
  const ways = [
    'complétez le tableau',
    ...(values.length > 0
      ? [`donnez une même valeur aux lignes qui n’en ont pas (${values.join(' ')})`]
      : []),
    ...(broken.size > 0 ? ['écrivez-les telles quelles, à compléter ensuite (--incompletes)'] : []),
  ];
  const count = plural(aside.length, 'fiche écartée', 'fiches écartées');
  return [`${count} : ${ways.join(', ou ')}.`, ...(broken.has('priorite-manquante') ? [SANS_PRIORITES] : [])];
}

const SANS_PRIORITES =
  'Si vos fiches ne sont pas encore classées selon les six priorités du décret, dites-le dans ptsm.yaml : « regles: { priorite-manquante: avertissement } ».';
