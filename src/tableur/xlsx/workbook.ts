import { attributesOf, type Attributes } from '../xml/read-tag.ts';
import { scanXml } from '../xml/scan-xml.ts';

export interface FeuilleDeclaree {
  readonly nom: string;
  /** Of the relation that leads to its part. */
  readonly relation: string;
  readonly masquee: boolean;
}

export interface Declarations {
  readonly feuilles: readonly FeuilleDeclaree[];
  /** Days are counted from 1904, as Excel for Mac did. */
  readonly depuis1904: boolean;
}

/** What the workbook says of its sheets, in the order of their tabs. */
export function parseWorkbook(xml: string): Declarations {
  const feuilles: FeuilleDeclaree[] = [];
  let depuis1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') depuis1904 = isTrue(attributesOf(attributes).get('date1904'));
      if (name === 'sheet') feuilles.push(feuilleOf(attributesOf(attributes)));
    },
  });
  return { feuilles, depuis1904 };
}

function feuilleOf(attributes: Attributes): FeuilleDeclaree {
  const relation = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
  return {
    nom: attributes.get('name') ?? '',
    relation,
    masquee: /hidden$/i.test(attributes.get('state') ?? ''),
  };
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
