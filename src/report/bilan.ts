import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Figure, Result } from '../figures/result.ts';
import { yearFigures } from '../figures/year-figures.ts';
import { bilanBlocks } from './blocks/bilan-blocks.ts';
import type { Document } from './document.ts';
import { quantity } from './quantity.ts';
import { layOut, type Template } from './template/lay-out.ts';

/** The bilan through its template: the territory's own, or the one that comes with the tool. */
export function renderBilan(
  bilan: Result<'ptsm.bilan'>,
  vocabulary: Vocabulary,
  template: Template,
): Document {
  return layOut(template, modelOf(bilan, vocabulary), bilanBlocks(bilan));
}

/** What a template may write: plain JSON with French names, nothing else. */
function modelOf(bilan: Result<'ptsm.bilan'>, vocabulary: Vocabulary): object {
  const { territoire, annee, periode, arrete, figures, reserves, base } = bilan;
  return structuredClone({
    territoire: {
      nom: territoire.nom ?? 'Territoire non renseigné',
      code: territoire.code,
      region: territoire.region,
    },
    annee,
    periode: { debut: periode[0] ?? null, fin: periode.at(-1) ?? null },
    arrete,
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
    reserves,
  });
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
