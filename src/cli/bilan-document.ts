import type { Result } from '../figures/result.ts';
import { readTemplate } from '../io/read-template.ts';
import type { Block, Document } from '../report/document.ts';
import { editionOf } from './edition.ts';
import { openLogo } from './open-logo.ts';
import type { OpenPlan } from './open-plan.ts';
import { templateFor } from './templates.ts';
import { wordsOf } from './words-of.ts';

interface Wanted {
  readonly format: string;
  readonly modele?: string;
  /** Whether each fiche has a page. */
  readonly fiches?: boolean;
  readonly silencieux: boolean;
}

/** A bilan laid out for a format, by the template that was asked for or the one that the format takes. */
export async function bilanDocument(
  data: Result<'ptsm.bilan'>,
  opened: OpenPlan,
  { format, modele, fiches = false, silencieux }: Wanted,
): Promise<Document> {
  const {
    plan,
    source: { holds },
  } = opened;
  const { renderBilan } = await import('../report/bilan.ts');
  const document = renderBilan(data, {
    vocabulary: plan.vocabulary,
    configuration: plan.configuration,
    template: readTemplate(modele ?? templateFor(format), plan.modeles, holds),
    logo: await openLogo(opened, silencieux),
  });
  const { children } = document;
  const pages = fiches ? await pagesOf(opened) : [];
  return { ...document, children: [...children, ...pages, ...(await linksFor(format, opened))] };
}

async function pagesOf({ plan, source: { holds } }: OpenPlan): Promise<readonly Block[]> {
  const { fichePages } = await import('../report/fiche-pages.ts');
  return fichePages({ plan, wordsOf, template: readTemplate('fiche', plan.modeles, holds) });
}

/** Only in a page for browsers, of today's fiches; an edition without the fiches for internal use may go anywhere. */
async function linksFor(format: string, opened: OpenPlan): Promise<readonly Block[]> {
  const { plan, commit } = opened;
  if (format !== 'html' || commit !== null || plan.internes !== undefined) return [];
  const edition = editionOf(opened);
  if (!edition) return [];
  const { renderLiens } = await import('../report/forge/render-liens.ts');
  const { ficheTemplate } = await import('./nouvelle/fiche-template.ts');
  return renderLiens(plan, edition, ficheTemplate(plan.vocabulary));
}
