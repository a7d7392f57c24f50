import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../../figures/result.ts';
import { list } from '../nodes.ts';
import { renderTable } from '../tables.ts';
import type { BlockBuilder } from '../template/lay-out.ts';
import { actionsBlocks, parAxeBlocks } from './actions.ts';
import { arretsBlocks } from './arrets.ts';
import { chiffresTable } from './chiffres.ts';
import { incompletesBlocks } from './incompletes.ts';
import { indicateursBlocks } from './indicateurs.ts';
import { listeFichesBlocks } from './liste-fiches.ts';
import { named } from './named.ts';
import { perspectivesBlocks } from './perspectives.ts';
import { provenanceBlocks } from './provenance.ts';
import { qualiteBlocks } from './qualite.ts';
import { rapprochementBlocks } from './rapprochement.ts';
import { recitsBlocks } from './recits.ts';
import { territoiresBlocks } from './territoires.ts';
import { trousBlocks } from './trous.ts';

/** The named blocks of a bilan: what `::nom{#id}` stands for in its template. */
export function bilanBlocks(
  bilan: Result<'ptsm.bilan'>,
  vocabulary: Vocabulary,
): Readonly<Record<string, BlockBuilder>> {
  const actions = [
    { id: 'realisees', blocks: () => actionsBlocks(bilan.realisees) },
    { id: 'par-axe', blocks: () => parAxeBlocks(bilan.parAxe) },
    { id: 'preparation', blocks: () => actionsBlocks(bilan.preparation) },
    { id: 'autres', blocks: () => actionsBlocks(bilan.autres) },
  ];
  return {
    tableau: ({ id = '' }) => [renderTable(named(bilan.tables, id, 'tableau'))],
    chiffres: ({ ids = '' }) => [
      chiffresTable(ids.split(/[\s,]+/).map((id) => named(bilan.figures, id, 'chiffre'))),
    ],
    actions: ({ id = '' }) => named(actions, id, 'groupe d’actions').blocks(),
    arrets: ({ id = '' }) => arretsBlocks(bilan, id),
    indicateurs: () => indicateursBlocks(bilan),
    recits: ({ sections = '' }) => recitsBlocks(bilan, sections),
    territoires: () => territoiresBlocks(bilan.tables),
    perspectives: ({ id = '' }) => perspectivesBlocks(bilan, id),
    incompletes: () => incompletesBlocks(bilan.incompletes),
    'liste-fiches': () => listeFichesBlocks(bilan, vocabulary),
    reserves: () => (bilan.reserves.length === 0 ? [] : [list(bilan.reserves.map((reserve) => [reserve]))]),
    trous: () => trousBlocks(bilan.trous, bilan.files.lues),
    rapprochement: () => rapprochementBlocks(bilan.reconciliation),
    qualite: () => qualiteBlocks(bilan.constats),
    provenance: () => provenanceBlocks(bilan),
  };
}
