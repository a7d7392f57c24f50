import type { Finding } from '../fiche/finding.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { plural } from '../fiche/words/plural.ts';
import { textsOf } from '../figures/constats.ts';
import { dimensionsOf, type Dimension } from '../figures/dimension.ts';
import type { Suivi } from '../figures/result.ts';
import { renderConstats, type RuleWords } from './constats.ts';
import type { Block, Document } from './document.ts';
import { fieldText } from './field-text.ts';
import { heading, list, tableau, textCell } from './nodes.ts';
import { parseOwn } from './own-text.ts';
import { buildBlocks, parseTemplate, type Builders } from './template/lay-out.ts';
import type { Template } from './template/template-error.ts';
import { suiviBlocks } from './temps/suivi.ts';

export interface FicheContext {
  readonly plan: Plan;
  /** On this fiche. */
  readonly findings: readonly Finding[];
  readonly wordsOf: (code: string) => RuleWords;
  readonly template: Template;
  /** Of this fiche; left out where its history is not read. */
  readonly suivi?: Suivi | null;
}

/** One fiche through its template: its fields in words, its text, the fiches that refer to it, what is wrong with it. */
export function renderFiche(fiche: Fiche, context: FicheContext): Document {
  const { ref, champs, file } = fiche;
  const model = { numero: ref, titre: champs.title ?? 'sans titre', fichier: file };
  return buildBlocks(parseTemplate(context.template, model), ficheBlocks(fiche, context));
}

/** The named blocks of a fiche; each brings its own title, and is nothing where it has nothing to say. */
function ficheBlocks(fiche: Fiche, context: FicheContext): Builders {
  return {
    champs: () => [fieldsTable(fiche, context.plan)],
    citations: () => linksTo(fiche, context.plan),
    suivi: () => suiviBlocks(context.suivi ?? null),
    texte: () => parseOwn(fiche.text, fiche.bodyStart) ?? [],
    constats: () => constatsOf(context),
  };
}

/** What the header says, in its words; what it leaves to a default is not shown. */
function fieldsTable(fiche: Fiche, { vocabulary }: Plan): Block {
  const written = [...dimensionsOf(vocabulary).values()].filter(({ id }) => fiche.places.keys.has(id));
  const lignes = written.flatMap((dimension) => {
    const text = fieldText(dimension.id, fiche.champs) ?? labelsOf(fiche, dimension);
    return text === '' ? [] : [[dimension.label, text].map(textCell)];
  });
  return tableau({ id: 'fiche', titre: fiche.file, entetes: ['Champ', 'Valeur'], lignes });
}

function labelsOf(fiche: Fiche, { valuesOf, declared }: Dimension): string {
  const labels = new Map(declared.map(({ id, label }) => [id, label]));
  return valuesOf(fiche)
    .map((value) => labels.get(value) ?? value)
    .join(', ');
}

/** Other fiches that name this one. */
function linksTo({ champs: { id } }: Fiche, { fiches }: Plan): readonly Block[] {
  if (id === undefined) return [];
  const citing = fiches.filter(({ champs }) =>
    [...(champs.liens ?? []), ...(champs.remplace ?? []), champs['fusionnee-dans']].includes(id),
  );
  return citing.length === 0
    ? []
    : [
        heading(2, 'Citée par'),
        list(citing.map(({ ref, champs }) => [`${ref} : ${champs.title ?? 'sans titre'}`])),
      ];
}

function constatsOf({ findings, plan, wordsOf }: FicheContext): readonly Block[] {
  if (findings.length === 0) return [];
  const summary = `${plural(findings.length, 'constat')} sur cette fiche`;
  const { children } = renderConstats({ findings, texts: textsOf(plan), wordsOf, summary });
  return [heading(2, 'À corriger'), ...children];
}
