import { fewOf } from '../../fiche/words/few-of.ts';
import { horsTotaux } from '../../figures/hors-totaux.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { list } from '../nodes.ts';
import { sourceText } from '../source-text.ts';

type Evolution = Result<'ptsm.evolution'>;

const NAMED = 5;

/** Which commit stands for a step, and by what it is counted. */
export function methodeBlocks(evolution: Evolution): readonly Block[] {
  const { par, ecartees, files, provenance } = evolution;
  const steps = par === 'etiquettes' ? tagsText(ecartees) : [PERIODES];
  return [
    list(
      [
        ...steps,
        'Chaque étape est lue avec la configuration (ptsm.yaml) de son commit : axes, statuts et fiches inscrites sont ceux du moment.',
        'Un tiret : ce chiffre n’existait pas à cette étape, ou n’y était pas connu.',
        'La règle de chaque chiffre : ptsm bilan --expliquer CHIFFRE.',
        ...horsTotaux(files).map((text) => `À la dernière étape : ${text}`),
        `Dernière étape : ${sourceText(provenance)}.`,
      ].map((text) => [text]),
    ),
  ];
}

const PERIODES =
  'Une étape montre le dernier commit de la branche, dans l’ordre de la branche, dont le jour ne dépasse pas la fin de l’étape ; sans nouveau commit, elle répète la précédente. Ce jour est celui de qui a enregistré le commit, dans son fuseau horaire.';

function tagsText(ecartees: readonly string[]): readonly string[] {
  const steps =
    'Une étape est une étiquette (tag) du dépôt, au jour de son commit, dans le fuseau horaire de qui l’a enregistré.';
  if (ecartees.length === 0) return [steps];
  return [
    steps,
    `Seules les étiquettes des COPIL (copil-AAAA-MM) sont des étapes ; non montrées : ${fewOf(ecartees, NAMED)}.`,
  ];
}
