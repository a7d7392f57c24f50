import type { Result } from '../../figures/result.ts';
import { yearFigures } from '../../figures/year-figures.ts';
import { list } from '../nodes.ts';
import type { BlockBuilder } from '../template/lay-out.ts';
import { aFinancerBlocks } from './a-financer.ts';
import { actionsBlocks } from './actions.ts';
import { chiffresTable } from './chiffres.ts';
import { coutsBlocks } from './couts.ts';
import { ctsmBlocks } from './ctsm.ts';
import { named } from './named.ts';
import { provenanceBlocks } from './provenance.ts';
import { qualiteBlocks } from './qualite.ts';
import { rapprochementBlocks } from './rapprochement.ts';
import { tableauBlocks } from './tableau.ts';
import { trousBlocks } from './trous.ts';

/** The named blocks of a bilan: what `::nom{#id}` stands for in its template. */
export function bilanBlocks(bilan: Result<'ptsm.bilan'>): Readonly<Record<string, BlockBuilder>> {
  const figures = yearFigures(bilan.figures, bilan.annee);
  const actions = [
    { id: 'realisees', groupes: bilan.realisees },
    { id: 'preparation', groupes: bilan.preparation },
    { id: 'autres', groupes: bilan.autres },
  ];
  return {
    tableau: ({ id = '' }) => tableauBlocks(named(bilan.tables, id, 'tableau')),
    chiffres: ({ ids = '' }) => [
      chiffresTable(ids.split(/[\s,]+/).map((id) => named(figures, id, 'chiffre'))),
    ],
    actions: ({ id = '' }) => actionsBlocks(named(actions, id, 'groupe d’actions').groupes),
    reserves: () => (bilan.reserves.length === 0 ? [] : [list(bilan.reserves.map((reserve) => [reserve]))]),
    couts: () => coutsBlocks(bilan.couts),
    'a-financer': () => aFinancerBlocks(bilan.aFinancer),
    ctsm: () => ctsmBlocks(bilan.ctsm),
    trous: () => trousBlocks(bilan.trous, bilan.files.lues),
    rapprochement: () => rapprochementBlocks(bilan.reconciliation),
    qualite: () => qualiteBlocks(bilan.constats),
    provenance: () => provenanceBlocks(bilan),
  };
}
