import { fewOf } from '../../fiche/words/few-of.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Etape } from '../../figures/temps/etapes.ts';
import type { Reglages, Version } from '../read-version.ts';

interface Read {
  readonly etapes: readonly Etape[];
  /** Those whose commit has a folder of fiches. */
  readonly shown: readonly Etape[];
  readonly read: ReadonlyMap<string, Version>;
  readonly isCut: boolean;
}

/** What must be said of how the steps were read; a sentence a kind. */
export function avisDesEtapes({ etapes, shown, read, isCut }: Read): readonly string[] {
  const isShown = new Set(shown.map(({ id }) => id));
  const before = etapes.filter(({ id }) => !isShown.has(id));
  const having = (reglages: Reglages) =>
    shown.filter(({ commit }) => read.get(commit)?.reglages === reglages);
  return [
    ...(isCut
      ? [
          'Ce dépôt n’a qu’une partie de son histoire : elle a pu commencer plus tôt (git fetch --unshallow la rend entière).',
        ]
      : []),
    ...about(before, 'sans dossier de fiches, non montrée', 'sans dossier de fiches, non montrées'),
    ...about(
      having('par-defaut'),
      'sans ptsm.yaml, lue avec les réglages par défaut',
      'sans ptsm.yaml, lues avec les réglages par défaut',
    ),
    ...about(
      having('d-aujourd-hui'),
      'au ptsm.yaml fautif, lue avec celui d’aujourd’hui',
      'au ptsm.yaml fautif, lues avec celui d’aujourd’hui',
    ),
  ];
}

const NAMED = 5;

function about(etapes: readonly Etape[], one: string, many: string): readonly string[] {
  if (etapes.length === 0) return [];
  const names = fewOf(
    etapes.map(({ label }) => label),
    NAMED,
  );
  return [`${plural(etapes.length, `étape ${one}`, `étapes ${many}`)} : ${names}.`];
}
