import type { Result } from '../../figures/result.ts';
import { list } from '../nodes.ts';
import { renderTable } from '../tables.ts';
import type { BlockBuilder } from '../template/lay-out.ts';
import { GRAPHIQUES } from '../graphiques/graphiques.ts';
import { parolesBlocks, type Section } from '../paroles.ts';
import { actionsBlocks } from './actions.ts';
import { cadreBlocks } from './cadre.ts';
import { calendrierBlocks } from './calendrier.ts';
import { chiffresTable } from './chiffres.ts';
import { graphiqueBlocks } from './graphique.ts';
import { named } from './named.ts';
import { provenanceBlocks } from './provenance.ts';
import { qualiteBlocks } from './qualite.ts';
import { rapprochementBlocks } from './rapprochement.ts';
import { trousBlocks } from './trous.ts';

/** The named blocks of a bilan: what `::nom{#id}` stands for in its template. */
export function bilanBlocks(
  bilan: Result<'ptsm.bilan'>,
  unplaced: readonly Section[] = [],
): Readonly<Record<string, BlockBuilder>> {
  const actions = [
    { id: 'realisees', groupes: bilan.realisees },
    { id: 'preparation', groupes: bilan.preparation },
    { id: 'autres', groupes: bilan.autres },
  ];
  return {
    tableau: ({ id = '' }) => [renderTable(named(bilan.tables, id, 'tableau'))],
    chiffres: ({ ids = '' }) => [
      chiffresTable(ids.split(/[\s,]+/).map((id) => named(bilan.figures, id, 'chiffre'))),
    ],
    actions: ({ id = '' }) => actionsBlocks(named(actions, id, 'groupe d’actions').groupes),
    reserves: () => (bilan.reserves.length === 0 ? [] : [list(bilan.reserves.map((reserve) => [reserve]))]),
    graphique: ({ id = '' }) => graphiqueBlocks(named(GRAPHIQUES, id, 'graphique'), bilan),
    calendrier: () => calendrierBlocks(bilan.calendrier),
    cadre: () => cadreBlocks(bilan),
    paroles: () => parolesBlocks(unplaced),
    saut: () => [{ type: 'saut' }],
    trous: () => trousBlocks(bilan.trous, bilan.files.lues),
    rapprochement: () => rapprochementBlocks(bilan.reconciliation),
    qualite: () => qualiteBlocks(bilan.constats),
    provenance: () => provenanceBlocks(bilan),
  };
}
