import { groupBy } from '../../../fiche/group-by.ts';
import type { Fiche } from '../../../fiche/plan.ts';
import { fichesById } from '../../../fiche/references.ts';
import type { Bouts, Paire } from './paire.ts';
import { parContenu } from './par-contenu.ts';
import { parLignes } from './par-lignes.ts';
import { parTitre } from './par-titre.ts';
import { scissionsOf, type Scission } from './scissions.ts';

export interface Appariement {
  readonly paires: readonly Paire[];
  readonly scissions: readonly Scission[];
  readonly nouvelles: readonly Fiche[];
  readonly disparues: readonly Fiche[];
}

/** From the surest to the least sure; what two whole plans share is no sign of anything. */
const SURS = [parNumero];
const INDICES = [parFichier, parContenu, parLignes, parTitre];

/** Which fiche of one end is which of the other: each once, the surest sign first. What a fiche says that it replaces is never taken for it. */
export function apparier(plans: Bouts, isArretee: (fiche: Fiche) => boolean): Appariement {
  const known = rencontres({ reste: plans, plans, indices: SURS });
  const scissions = scissionsOf({ ...known, isArretee });
  const products = new Set(scissions.flatMap(({ en }) => en));
  const split = new Set(scissions.map(({ source }) => source));
  const open = {
    avant: known.reste.avant.filter((fiche) => !split.has(fiche)),
    apres: known.reste.apres.filter((fiche) => !products.has(fiche)),
  };
  const { paires, reste } = rencontres({ reste: open, plans, indices: INDICES });
  return {
    paires: [...known.paires, ...paires],
    scissions,
    nouvelles: reste.apres,
    disparues: reste.avant,
  };
}

/** Among what one commit took away and brought, which is which by what is written there; a title alone does not tell it. */
export function suites(reste: Bouts, plans: Bouts): readonly Paire[] {
  return rencontres({ reste, plans, indices: [parNumero, parContenu, parLignes] }).paires;
}

type Indice = (reste: Bouts, plans: Bouts) => readonly Paire[];

interface Rencontres {
  readonly reste: Bouts;
  readonly plans: Bouts;
  readonly indices: readonly Indice[];
}

function rencontres({ reste, plans, indices }: Rencontres): { paires: readonly Paire[]; reste: Bouts } {
  let left = reste;
  const paires = indices.flatMap((indice) => {
    const found = indice(left, plans);
    left = without(left, found);
    return found;
  });
  return { paires, reste: left };
}

function without({ avant, apres }: Bouts, paires: readonly Paire[]): Bouts {
  // Two sets: one object may stand at both ends, where its file did not change.
  const [left, right] = [new Set(paires.map((one) => one.avant)), new Set(paires.map((one) => one.apres))];
  return { avant: avant.filter((one) => !left.has(one)), apres: apres.filter((one) => !right.has(one)) };
}

export function parNumero({ avant, apres }: Bouts): readonly Paire[] {
  const byId = fichesById(apres);
  return [...fichesById(avant)].flatMap(([id, before]) => {
    const after = byId.get(id);
    return after ? [{ avant: before, apres: after, preuve: 'numero', probable: false }] : [];
  });
}

function parFichier({ avant, apres }: Bouts): readonly Paire[] {
  const byFile = groupBy(apres, ({ file }) => file);
  return avant.flatMap((before) => {
    const after = byFile.get(before.file)?.[0];
    return after ? [{ avant: before, apres: after, preuve: 'fichier', probable: false }] : [];
  });
}
