import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Figure, Result } from '../figures/result.ts';
import { yearFigures } from '../figures/year-figures.ts';
import { quantity } from './quantity.ts';
import { boutName, isCopil } from './temps/bout.ts';

/** What a template may write: plain JSON with French names, nothing else. */
export function modelOf(bilan: Result<'ptsm.bilan'>, vocabulary: Vocabulary): object {
  const { territoire, annee, periode, arrete, figures, reserves, base, contrat, paroles } = bilan;
  return structuredClone({
    territoire: {
      nom: territoire.nom ?? 'Territoire non renseigné',
      code: territoire.code,
      region: territoire.region,
    },
    annee,
    annee_suivante: annee === null ? null : annee + 1,
    periode: { debut: periode[0] ?? null, fin: periode.at(-1) ?? null },
    arrete,
    contrat,
    copil: { date: paroles?.copil ?? null, presents: paroles?.presents ?? [] },
    base,
    axes: vocabulary.axes.map(({ code, libelle, titre, national }) => ({
      code,
      libelle,
      titre,
      national: national.join(', '),
    })),
    priorites: vocabulary.priorites.map(({ numero, court, phrase, article }) => ({
      numero,
      court,
      phrase,
      article,
    })),
    chiffres: Object.fromEntries(yearFigures(figures, annee).map((figure) => [figure.id, chiffre(figure)])),
    comparaison: comparaisonModel(bilan.comparaison),
    reserves,
  });
}

/** Null where the bilan is compared with nothing. */
function comparaisonModel(comparaison: Result<'ptsm.bilan'>['comparaison']) {
  if (comparaison === null) return null;
  const { avant, apres } = comparaison;
  const named = (bout: typeof avant) => ({ nom: boutName(bout), date: bout.date });
  return {
    avant: named(avant),
    apres: named(apres),
    depuis: isCopil(avant) ? 'le dernier COPIL' : boutName(avant),
  };
}

const VALEURS: readonly (readonly [exemple: string, description: string])[] = [
  ['{{ territoire.nom }}', 'le territoire ; aussi territoire.code, territoire.region'],
  ['{{ annee }}', 'l’année du bilan, vide pour toute la période ; aussi annee_suivante'],
  ['{{ periode.debut }}', 'la première année du projet ; aussi periode.fin'],
  ['{{ arrete | date }}', 'la date de l’arrêté'],
  [
    '{{ copil.date | date }}',
    'la date de la séance, dite dans bilans/AAAA.md ; aussi copil.presents, une liste',
  ],
  ['{{ contrat.signature | date }}', 'le CTSM de ptsm.yaml ; aussi contrat.avenants (numero, date, objet)'],
  [
    '{% if comparaison %}…{% endif %}',
    'l’état auquel le bilan est comparé : comparaison.avant.nom, comparaison.avant.date ; aussi apres, depuis',
  ],
  ['{{ base.nombre }}', 'le dénominateur des pourcentages ; aussi base.libelle'],
  ['{% for axe in axes %}…{% endfor %}', 'les axes : axe.code, axe.libelle, axe.titre, axe.national'],
  ['{% for priorite in priorites %}…{% endfor %}', 'les priorités : numero, court, phrase, article'],
  ['{% for reserve in reserves %}…{% endfor %}', 'ce qu’il faut savoir avant de lire les chiffres'],
];

/** What a template may write, as `ptsm modeles` lists it: the values above, then every figure of this territory. */
export function valeursOf({ figures }: Result<'ptsm.bilan'>) {
  return [
    ...VALEURS.map(([exemple, description]) => ({ exemple, description })),
    ...figures.map(({ id, label }) => ({
      exemple: `{{ chiffres.${id}.valeur | nombre }}`,
      description: label,
    })),
  ];
}

function chiffre({ label, value, unite, denominator, rate, fiches }: Figure) {
  return {
    libelle: label,
    valeur: value,
    unite,
    texte: value === null ? 'inconnu' : quantity(value, unite),
    sur: denominator,
    taux: rate,
    fiches: fiches.join(', '),
  };
}
