import { groupBy } from '../fiche/group-by.ts';
import type { Severity } from '../fiche/finding.ts';
import type { Document } from './document.ts';
import { heading, paragraph, root, strong, tableau, textCell } from './nodes.ts';

export interface RuleSheet {
  readonly code: string;
  readonly severity: Severity;
  readonly titre: string;
  readonly pourquoi: string;
  readonly geste: string;
  readonly effet: string | null;
  readonly faux: string;
  readonly juste: string;
}

/** A rule for someone who meets it for the first time. */
export function renderRule({
  code,
  severity,
  titre,
  pourquoi,
  geste,
  effet,
  faux,
  juste,
}: RuleSheet): Document {
  return root(
    heading(1, `${code} : ${titre}`),
    paragraph(strong('Pourquoi'), ` : ${pourquoi}.`),
    ...(effet === null ? [] : [paragraph(strong('En attendant'), ` : ${effet}.`)]),
    paragraph(strong('Comment corriger'), ` : ${geste}.`),
    heading(2, 'À ne pas écrire'),
    { type: 'code', lang: 'yaml', value: faux.trimEnd() },
    heading(2, 'À écrire'),
    { type: 'code', lang: 'yaml', value: juste.trimEnd() },
    paragraph(`Gravité : ${severity}. Pour la changer, dans ptsm.yaml, sous « regles » : `, {
      type: 'inlineCode',
      value: `${code}: info`,
    }),
  );
}

const DOMAINES: Readonly<Record<string, string>> = {
  fichier: 'Le fichier',
  entete: 'L’en-tête',
  yaml: 'L’écriture de l’en-tête',
  champ: 'Les champs',
  plan: 'La fiche et le plan',
  configuration: 'ptsm.yaml',
};

export function renderRules(
  sheets: readonly (Pick<RuleSheet, 'code' | 'severity' | 'titre'> & { readonly domaine: string })[],
): Document {
  const tables = [...groupBy(sheets, ({ domaine }) => domaine)].map(([domaine, rules]) =>
    tableau({
      id: domaine,
      titre: DOMAINES[domaine] ?? domaine,
      entetes: ['Code', 'Gravité', 'Constat'],
      lignes: rules.map(({ code, severity, titre }) => [code, severity, titre].map(textCell)),
    }),
  );
  return root(...tables, paragraph('Une règle en détail : ptsm expliquer CODE'));
}
