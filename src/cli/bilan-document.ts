import type { Result } from '../figures/result.ts';
import { readTemplate } from '../io/read-template.ts';
import type { Document } from '../report/document.ts';
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
  if (!fiches) return document;
  const { fichePages } = await import('../report/fiche-pages.ts');
  const pages = fichePages({ plan, wordsOf, template: readTemplate('fiche', plan.modeles, holds) });
  return { ...document, children: [...document.children, ...pages] };
}
