import { etatDeTable } from '../../echanges/fusion/etat-de-table.ts';
import { fusionner, type Etats } from '../../echanges/fusion/fusionner.ts';
import { etatOf } from '../../echanges/export/etat-of.ts';
import { tablesExportees } from '../../echanges/export/tables.ts';
import { importFiches } from '../../echanges/importation/import-fiches.ts';
import type { Importation } from '../../echanges/importation/importation.ts';
import { findCommit, storeFor } from '../../io/find-commit.ts';
import { lieuDuFichier, type Remarque } from '../../tableur/remarque.ts';
import { openVersion, type OpenPlan } from '../open-plan.ts';
import type { FichiersLus, Rendu } from './fichiers-lus.ts';

/** What the files would change here: those made elsewhere are compared, those that come back are merged. */
export async function propose(lus: FichiersLus, opened: OpenPlan): Promise<Importation> {
  const merged = await Promise.all(lus.rendus.map((rendu) => mergedWith(rendu, opened)));
  const all = [importFiches(lus.fiches, opened.plan), ...merged];
  return {
    fiches: all.flatMap(({ fiches }) => fiches),
    conflits: all.flatMap(({ conflits }) => conflits),
    remarques: [...lus.remarques, ...all.flatMap(({ remarques }) => remarques)],
  };
}

async function mergedWith({ classeur, retour }: Rendu, opened: OpenPlan): Promise<Importation> {
  const { plan } = opened;
  if (retour.genre === 'classeur') {
    const exported = { provenance: opened.provenance(), fiches: plan.fiches };
    const depot = etatOf(exported, tablesExportees(plan.fiches, plan));
    return fusionner(classeur, { base: retour.base, depot, plan });
  }
  const depot = etatDeTable(plan);
  if (retour.commit === null) {
    const merged = fusionner(classeur, { base: depot, depot, plan });
    return { ...merged, remarques: [withoutBase(classeur.nom), ...merged.remarques] };
  }
  const base = await stateAt(retour.commit, opened);
  return fusionner(classeur, { base, depot, plan });
}

/** The fiches as they were when the table was made. @throws UsageError where git does not have that commit */
async function stateAt(commit: string, opened: OpenPlan): Promise<Etats['base']> {
  const then = await findCommit(storeFor(opened.root, opened.store, 'l’export'), commit);
  const { plan } = await openVersion(opened, then);
  return etatDeTable(plan);
}

function withoutBase(nom: string): Remarque {
  return {
    code: 'export-sans-commit',
    gravite: 'avertissement',
    message:
      'l’état des fiches au moment de l’export n’est pas dans git : chaque case est comparée aux fiches d’aujourd’hui, relisez ce qui change',
    lieu: lieuDuFichier(nom),
    recu: null,
  };
}
