import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { FIELDS } from '../fiche/fields.ts';
import type { Finding } from '../fiche/finding.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { textsOf } from '../figures/constats.ts';
import { dimensionsOf } from '../figures/dimension.ts';
import { renderConstats, type RuleWords } from './constats.ts';
import type { Block, Document } from './document.ts';
import { heading, list, root, tableau, textCell } from './nodes.ts';

export interface FicheContext {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly wordsOf: (code: string) => RuleWords;
}

/** One fiche: its fields in words, its text, the fiches that refer to it, what is wrong with it. */
export function renderFiche(fiche: Fiche, { plan, findings, wordsOf }: FicheContext): Document {
  const { champs, ref } = fiche;
  const constats =
    findings.length === 0
      ? []
      : renderConstats({
          findings,
          texts: textsOf(plan),
          wordsOf,
          summary: `${String(findings.length)} constats sur cette fiche`,
        }).children;
  return root(
    heading(1, `Fiche ${ref} : ${champs.title ?? 'sans titre'}`),
    fieldsTable(fiche, plan),
    ...linksTo(fiche, plan),
    ...bodyOf(fiche, findings),
    ...(constats.length > 0 ? [heading(2, 'À corriger'), ...constats] : []),
  );
}

function fieldsTable(fiche: Fiche, { vocabulary }: Plan): Block {
  const dimensions = dimensionsOf(vocabulary);
  const codes = [...FIELDS.map(({ code }) => code), ...vocabulary.champs.map(({ code }) => code)];
  const lignes = codes.flatMap((code) => {
    const dimension = dimensions.get(code);
    const values = dimension?.valuesOf(fiche) ?? [];
    if (!dimension || values.length === 0) return [];
    const labels = new Map(dimension.declared.map(({ id, label }) => [id, label]));
    return [
      [textCell(dimension.label), textCell(values.map((value) => labels.get(value) ?? value).join(', '))],
    ];
  });
  return tableau({ id: 'fiche', titre: fiche.file, entetes: ['Champ', 'Valeur'], lignes });
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

/** The text of the fiche, unless it is too long or too nested for a Markdown parser. */
function bodyOf({ text, bodyStart }: Fiche, findings: readonly Finding[]): readonly Block[] {
  if (findings.some(({ code }) => code === 'corps-trop-long' || code === 'corps-trop-imbrique')) return [];
  return remark().use(remarkGfm).parse(text.slice(bodyStart)).children;
}
