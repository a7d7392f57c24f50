import type { Command } from 'commander';
import { isInterne, publicPlan } from '../fiche/diffusion.ts';
import type { CommonOptions } from './common-options.ts';
import { dating, type DatedOptions } from './dated.ts';
import { openPlan, type OpenPlan } from './open-plan.ts';

/** Options of the commands whose output may be handed out. */
export interface PublishedOptions extends CommonOptions, DatedOptions {
  readonly avecInternes?: boolean;
}

/** Adds the option that shows fiches for internal use. */
export function publishing(command: Command): Command {
  return dating(command).option(
    '--avec-internes',
    'montre et compte aussi les fiches « diffusion: interne »',
  );
}

/** A repository as its documents show it. */
export async function openPublished(options: PublishedOptions): Promise<OpenPlan> {
  return published(await openPlan(options, { au: options.au ?? null }), options);
}

/** Without the fiches for internal use, nor what is said of them. */
export function published(
  opened: OpenPlan,
  { avecInternes }: Pick<PublishedOptions, 'avecInternes'>,
): OpenPlan {
  if (avecInternes) return opened;
  const plan = publicPlan(opened.plan);
  if (plan === opened.plan) return opened;
  const hidden = new Set(opened.plan.fiches.filter(isInterne).map(({ file }) => file));
  const isShown = ({ file }: { readonly file: string }) => !hidden.has(file);
  return {
    ...opened,
    plan,
    findings: opened.findings.filter(isShown),
    acceptes: opened.acceptes.filter(isShown),
  };
}
