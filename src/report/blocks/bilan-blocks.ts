import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../../figures/result.ts';
import { yearFigures } from '../../figures/year-figures.ts';
import type { Block } from '../document.ts';
import { GRAPHIQUES } from '../graphiques/graphiques.ts';
import { list } from '../nodes.ts';
import { parolesBlocks, type Section } from '../paroles.ts';
import type { Builders } from '../template/lay-out.ts';
import { beforeOf, tableBefore } from '../temps/before.ts';
import { aFinancerBlocks } from './a-financer.ts';
import { actionsBlocks, parAxeBlocks } from './actions.ts';
import { arretsBlocks } from './arrets.ts';
import { cadreBlocks } from './cadre.ts';
import { calendrierBlocks } from './calendrier.ts';
import { chiffresTable } from './chiffres.ts';
import { coutsBlocks } from './couts.ts';
import { ctsmBlocks } from './ctsm.ts';
import { evolutionBlocks } from './evolution.ts';
import { fichesCompletesBlocks } from './fiches-completes.ts';
import { graphiqueBlocks } from './graphique.ts';
import { incompletesBlocks } from './incompletes.ts';
import { indicateursBlocks } from './indicateurs.ts';
import { listeFichesBlocks } from './liste-fiches.ts';
import { named } from './named.ts';
import { perspectivesBlocks } from './perspectives.ts';
import { provenanceBlocks } from './provenance.ts';
import { qualiteBlocks } from './qualite.ts';
import { rapprochementBlocks } from './rapprochement.ts';
import { recitsBlocks } from './recits.ts';
import { tableauBlocks } from './tableau.ts';
import { territoiresBlocks } from './territoires.ts';
import { trousBlocks } from './trous.ts';

type Bilan = Result<'ptsm.bilan'>;

/** What the blocks of a bilan are made from. */
export interface BlockContext {
  readonly bilan: Bilan;
  readonly vocabulary: Vocabulary;
  /** Sections of the coordinator's that match no title of the template. */
  readonly unplaced: readonly Section[];
}

/** A named block: what it becomes, and for one that needs an id, what each id gives. */
interface Entry {
  readonly description: string;
  readonly ids?: (bilan: Bilan) => readonly { readonly id: string; readonly description: string }[];
  readonly build: (context: BlockContext, attributes: Readonly<Record<string, string>>) => readonly Block[];
}

const ACTIONS = [
  {
    id: 'realisees',
    description: 'les actions réalisées, par années de mise en œuvre',
    blocks: ({ realisees }: Bilan) => actionsBlocks(realisees),
  },
  {
    id: 'par-axe',
    description: 'les mêmes, par axe',
    blocks: ({ parAxe }: Bilan) => parAxeBlocks(parAxe),
  },
  {
    id: 'preparation',
    description: 'les actions en préparation, par groupe de travail',
    blocks: ({ preparation }: Bilan) => actionsBlocks(preparation),
  },
  {
    id: 'autres',
    description: 'les fiches à discuter, à venir ou sans statut',
    blocks: ({ autres }: Bilan) => actionsBlocks(autres),
  },
] as const;

const ENTRIES: Readonly<Record<string, Entry>> = {
  cadre: {
    description: 'le territoire, l’arrêté, le contrat et ses avenants, la séance',
    build: ({ bilan }) => cadreBlocks(bilan),
  },
  chiffres: {
    description:
      'des chiffres avec leur part, nommés et séparés par des espaces : ::chiffres{ids="engagees suspendues"}',
    build: ({ bilan }, { ids = '' }) => {
      const figures = yearFigures(bilan.figures, bilan.annee);
      const wanted = ids.split(/[\s,]+/).map((id) => named(figures, id, 'chiffre'));
      return [chiffresTable(wanted, beforeOf(bilan))];
    },
  },
  tableau: {
    description: 'un tableau compté',
    ids: ({ tables }) => tables.map(({ id, title }) => ({ id, description: title })),
    build: ({ bilan }, { id = '' }) =>
      tableauBlocks(named(bilan.tables, id, 'tableau'), tableBefore(bilan, id)),
  },
  graphique: {
    description: 'un graphique, avec ses valeurs',
    ids: () => GRAPHIQUES,
    build: ({ bilan }, { id = '' }) => graphiqueBlocks(named(GRAPHIQUES, id, 'graphique'), bilan),
  },
  actions: {
    description: 'des fiches par groupes',
    ids: () => ACTIONS,
    build: ({ bilan }, { id = '' }) => named(ACTIONS, id, 'groupe d’actions').blocks(bilan),
  },
  arrets: {
    description: 'des fiches qui ont pris fin',
    ids: () => [
      { id: 'terminees', description: 'les fiches réalisées (celles dont c’est la dernière année)' },
      { id: 'suspendues', description: 'les fiches suspendues, avec leur motif' },
      { id: 'abandonnees', description: 'les fiches abandonnées, avec leur motif' },
    ],
    build: ({ bilan }, { id = '' }) => arretsBlocks(bilan, id),
  },
  couts: {
    description: 'les coûts écrits en toutes lettres, cités tels quels',
    build: ({ bilan }) => coutsBlocks(bilan.couts),
  },
  'a-financer': {
    description: 'ce qui reste à financer, fiche par fiche',
    build: ({ bilan }) => aFinancerBlocks(bilan.aFinancer),
  },
  ctsm: {
    description: 'les fiches du contrat territorial de santé mentale, en six colonnes',
    build: ({ bilan }) => ctsmBlocks(bilan.ctsm),
  },
  indicateurs: {
    description: 'les indicateurs : départ, cible, valeur de l’année, tendance, écart',
    build: ({ bilan }) => indicateursBlocks(bilan),
  },
  recits: {
    description:
      'ce que disent les fiches dans leurs sections « Bilan AAAA » ; sections="…" n’en garde que certaines, sauf="…" en écarte',
    build: ({ bilan }, choix) => recitsBlocks(bilan, choix),
  },
  trous: {
    description: 'ce que le plan ne couvre pas',
    build: ({ bilan: { trous, files } }) => trousBlocks(trous, files.lues),
  },
  territoires: {
    description: 'les fiches par territoire, si elles en nomment',
    build: ({ bilan }) => territoiresBlocks(bilan),
  },
  perspectives: {
    description: 'ce qui vient ensuite',
    ids: () => [
      { id: 'a-venir', description: 'les fiches qui commencent l’année suivante' },
      { id: 'echeances', description: 'les fiches dont la date de fin est passée' },
      { id: 'sans-nouvelles', description: 'les fiches engagées qui ne disent plus rien' },
    ],
    build: ({ bilan }, { id = '' }) => perspectivesBlocks(bilan, id),
  },
  calendrier: {
    description: 'les étapes du calendrier de ptsm.yaml',
    build: ({ bilan }) => calendrierBlocks(bilan.calendrier),
  },
  paroles: {
    description: 'les sections de bilans/AAAA.md qui n’ont pas de titre à elles dans le modèle',
    build: ({ bilan, unplaced }) => parolesBlocks(unplaced, bilan.paroles?.fichier ?? ''),
  },
  'liste-fiches': {
    description: 'toutes les fiches comptées, une par ligne',
    build: ({ bilan, vocabulary }) => listeFichesBlocks(bilan, vocabulary),
  },
  'fiches-completes': {
    description: 'toutes les fiches avec tous leurs champs, tels qu’ils sont écrits',
    build: ({ bilan, vocabulary }) => fichesCompletesBlocks(bilan, vocabulary),
  },
  incompletes: {
    description: 'les fiches auxquelles il manque ce dont le bilan a besoin',
    build: ({ bilan }) => incompletesBlocks(bilan.incompletes),
  },
  reserves: {
    description: 'ce qu’il faut savoir avant de lire les chiffres',
    build: ({ bilan: { reserves } }) =>
      reserves.length === 0 ? [] : [list(reserves.map((reserve) => [reserve]))],
  },
  rapprochement: {
    description: 'les chiffres publiés à côté des chiffres comptés',
    build: ({ bilan }) => rapprochementBlocks(bilan.reconciliation),
  },
  qualite: {
    description: 'les constats, par règle',
    build: ({ bilan }) => qualiteBlocks(bilan.constats),
  },
  evolution: {
    description: 'ce qui a changé depuis l’état auquel le bilan est comparé (--comparer)',
    build: ({ bilan, vocabulary }) => evolutionBlocks(bilan.comparaison, vocabulary),
  },
  provenance: {
    description: 'le commit, les fichiers lus, la version de l’outil',
    build: ({ bilan }) => provenanceBlocks(bilan),
  },
  saut: { description: 'la suite commence sur une nouvelle page', build: () => [{ type: 'saut' }] },
};

/** The named blocks of a bilan: what `::nom{#id}` stands for in its template. */
export function bilanBlocks(context: BlockContext): Builders {
  return Object.fromEntries(
    Object.entries(ENTRIES).map(([name, { build }]) => [
      name,
      (attributes: Readonly<Record<string, string>>) => build(context, attributes),
    ]),
  );
}

/** Every way to write a block, with what it becomes. */
export function blocsOf(bilan: Bilan): Result<'ptsm.modeles'>['blocs'] {
  return Object.entries(ENTRIES).flatMap(([name, { description, ids }]) => [
    { exemple: ids ? `::${name}{#…}` : `::${name}`, description },
    ...(ids?.(bilan) ?? []).map((one) => ({
      exemple: `::${name}{#${one.id}}`,
      description: one.description,
    })),
  ]);
}
