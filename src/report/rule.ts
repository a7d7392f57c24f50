import { groupBy } from '../fiche/group-by.ts';
import type { Regle } from '../figures/result.ts';
import type { Block, Document } from './document.ts';
import { heading, paragraph, root, strong, tableau, textCell } from './nodes.ts';

const DOMAINES: Readonly<Record<string, string>> = {
  fichier: 'Le fichier',
  entete: 'L’en-tête',
  yaml: 'L’écriture de l’en-tête',
  champ: 'Les champs',
  corps: 'Le corps de la fiche',
  publication: 'Ce qui ne se publie pas',
  plan: 'La fiche et le plan',
  configuration: 'ptsm.yaml',
  exceptions: 'Les exceptions',
};

/** A rule for someone who meets it for the first time. */
export function renderRule(sheet: Regle): Document {
  return root(heading(1, `${sheet.code} : ${sheet.titre}`), ...sheetBlocks(sheet));
}

/** Every rule, one line each. */
export function renderRuleList(sheets: readonly Regle[]): Document {
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

/** Every rule in full: the reference page. */
export function renderRuleSheets(sheets: readonly Regle[]): Document {
  return root(
    ...[...groupBy(sheets, ({ domaine }) => domaine)].flatMap(([domaine, rules]) => [
      heading(2, DOMAINES[domaine] ?? domaine),
      ...rules.flatMap((sheet) => [
        heading(3, sheet.code),
        paragraph(`${capital(sheet.titre)}.`),
        ...sheetBlocks(sheet),
      ]),
    ]),
  );
}

function sheetBlocks({ code, severity, pourquoi, geste, effet, faux, juste }: Regle): readonly Block[] {
  return [
    paragraph(strong('Pourquoi'), ` : ${pourquoi}.`),
    ...(effet === null ? [] : [paragraph(strong('En attendant'), ` : ${effet}.`)]),
    paragraph(strong('Comment corriger'), ` : ${geste}.`),
    paragraph('À ne pas écrire :'),
    { type: 'code', lang: 'yaml', value: faux.trimEnd() },
    paragraph('À écrire :'),
    { type: 'code', lang: 'yaml', value: juste.trimEnd() },
    paragraph(`Gravité : ${severity}. Pour la changer, dans ptsm.yaml, sous « regles » : `, {
      type: 'inlineCode',
      value: `${code}: info`,
    }),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
