import type { EtatExporte } from '../../echanges/export/etat.ts';
import { etatOf } from '../../echanges/export/etat-of.ts';
import { tablesExportees } from '../../echanges/export/tables.ts';
import { completedBy, etatDeTable } from '../../echanges/fusion/etat-de-table.ts';
import { fusionner } from '../../echanges/fusion/fusionner.ts';
import type { RetourDeTable } from '../../echanges/fusion/retour.ts';
import { importFiches } from '../../echanges/importation/import-fiches.ts';
import type { Importation } from '../../echanges/importation/importation.ts';
import { findCommit, storeFor } from '../../io/find-commit.ts';
import type { Classeur } from '../../tableur/classeur.ts';
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

function mergedWith({ classeur, retour }: Rendu, opened: OpenPlan): Promise<Importation> {
  return retour.genre === 'classeur'
    ? Promise.resolve(mergedWorkbook(classeur, retour.base, opened))
    : mergedTable(classeur, retour, opened);
}

function mergedWorkbook(classeur: Classeur, base: EtatExporte, opened: OpenPlan): Importation {
  const { plan } = opened;
  const now = { provenance: opened.provenance(), fiches: plan.fiches };
  return fusionner(classeur, { base, depot: etatOf(now, tablesExportees(plan.fiches, plan)), plan });
}

async function mergedTable(
  classeur: Classeur,
  retour: RetourDeTable,
  opened: OpenPlan,
): Promise<Importation> {
  const { plan } = opened;
  const depot = etatDeTable(plan, retour.titres);
  const { base, remarques } = await baseOf(retour, { nom: classeur.nom, depot, opened });
  const merged = fusionner(classeur, { base, depot, plan });
  return { ...merged, remarques: [...remarques, ...merged.remarques] };
}

interface Table {
  readonly nom: string;
  readonly depot: EtatExporte;
  readonly opened: OpenPlan;
}

/** The fiches as they were when the table was made. @throws UsageError where git does not have that commit */
async function baseOf({ commit, estModifie, titres }: RetourDeTable, { nom, depot, opened }: Table) {
  if (commit === null) return { base: depot, remarques: [said(nom, 'export-sans-commit', WITHOUT)] };
  const then = await findCommit(storeFor(opened.root, opened.store, 'le retour d’un export'), commit);
  const { plan } = await openVersion(opened, then);
  const base = etatDeTable(plan, titres);
  if (!estModifie) return { base, remarques: [] };
  return { base: completedBy(base, depot), remarques: [said(nom, 'export-modifie', MODIFIED)] };
}

const WITHOUT =
  'l’état des fiches au moment de l’export n’est pas dans git : chaque case est comparée aux fiches d’aujourd’hui, relisez ce qui change';
const MODIFIED =
  'des fiches n’étaient pas enregistrées dans git au moment de l’export : elles sont comparées à leur dernier commit, relisez ce qui change';

function said(nom: string, code: string, message: string): Remarque {
  return { code, gravite: 'avertissement', message, lieu: lieuDuFichier(nom), recu: null };
}
