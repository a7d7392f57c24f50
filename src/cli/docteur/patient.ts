import { lookForRoot, type Root } from '../../io/find-root.ts';
import { readConfiguration, type ReadConfiguration } from '../../io/read-configuration.ts';
import { readPlan, type ReadPlan } from '../../io/read-plan.ts';
import { workTree } from '../../io/work-tree.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import type { CommonOptions } from '../common-options.ts';
import { openDepot, type Depot } from '../depot.ts';
import { refuseConfiguration } from '../refuse-configuration.ts';

/** What could be read, or why it could not: each organ fails alone. */
type Lu<T> = { readonly lu: T } | { readonly refus: string };

/** A repository as it stands, however broken. */
export interface Patient {
  readonly root: Root;
  readonly depot: Lu<Depot>;
  readonly reglages: Lu<ReadConfiguration>;
  /** Waits for a configuration that is wrong: other settings would show other fiches. */
  readonly plan: Lu<ReadPlan>;
}

/** Null outside a repository of fiches. @throws UsageError where the folder itself cannot be read */
export async function readPatient(options: CommonOptions): Promise<Patient | null> {
  // Outside of one is a state to describe; a folder that does not exist is a slip of the keyboard.
  const root = lookForRoot(options.dossier, options.config);
  if (!root) return null;
  const depot = await lu(() => openDepot(options));
  const date = 'lu' in depot ? depot.lu.head?.commit.date : null;
  const source = workTree(root, date ?? null);
  const reglages = await lu(() => readConfiguration(source, root.settings, refuseConfiguration));
  const plan = await lu(async () => {
    if ('lu' in reglages) return readPlan(source, reglages.lu);
    throw new UsageError(`les fiches attendent que ${root.settings} soit corrigé`);
  });
  return { root, depot, reglages, plan };
}

async function lu<T>(read: () => Promise<T>): Promise<Lu<T>> {
  try {
    return { lu: await read() };
  } catch (error) {
    if (error instanceof UsageError) return { refus: error.message };
    throw error;
  }
}
