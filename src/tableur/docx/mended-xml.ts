/** Attributes of a tag: `>` may stand between their quotes. */
const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;

/** What mammoth drops or trips on, at other words that it reads: no text changes. */
const MENDINGS: readonly (readonly [pattern: RegExp, by: string])[] = [
  // Between two rows, a bookmark makes it forget merged cells.
  [new RegExp(`<w:bookmark(?:Start|End)\\b${ATTRIBUTES}>|</w:bookmark(?:Start|End)>`, 'g'), ''],
  // Their words would be lost: a field, a direction of writing.
  [new RegExp(`<(/?)w:(?:fldSimple|dir|bdo)\\b(${ATTRIBUTES})>`, 'g'), '<$1w:smartTag$2>'],
  // The words around it would be glued together.
  [/<w:cr\s*\/>/g, '<w:br/>'],
  [new RegExp(`<w:ptab\\b${ATTRIBUTES}/>`, 'g'), '<w:tab/>'],
  // A row that starts further right.
  [
    /<w:gridBefore\s+w:val="(\d{1,2})"\s*\/>((?:(?!<\/?w:(?:tr|tc|p)[ >])[\s\S])*<\/w:trPr>)/g,
    '$2<w:tc><w:tcPr><w:gridSpan w:val="$1"/></w:tcPr><w:p/></w:tc>',
  ],
];

export function mendedXml(xml: string): string {
  return MENDINGS.reduce((text, [pattern, by]) => text.replace(pattern, by), xml);
}

/** Distinct things of which mammoth keeps a warning, each compared with all others: thousands are no document. */
const WARNED = /<(?:[\w.-]+:)?(?:(?:pStyle|rStyle|tblStyle|sym|br)\b[^>]*|[\w.-]+)/g;
const MOST_WARNED = 3000;

export function isTangled(xml: string): boolean {
  const seen = new Set<string>();
  for (const [tag] of xml.matchAll(WARNED)) {
    seen.add(tag);
    if (seen.size > MOST_WARNED) return true;
  }
  return false;
}
