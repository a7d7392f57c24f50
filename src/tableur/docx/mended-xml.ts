/** Attributes of a tag: `>` may stand between their quotes. */
const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;

/** Looks: half of what Word writes, and each tag costs a kilobyte once it is a tree. */
const LOOKS =
  'rFonts|lang|sz|szCs|color|spacing|jc|shd|b|bCs|i|iCs|u|tcW|trHeight|noProof|kern|w|position|highlight|top|left|start|bottom|right|end|insideH|insideV|vAlign|keepNext|keepLines|widowControl|contextualSpacing|autoSpaceDE|autoSpaceDN|adjustRightInd|cantSplit|gridCol|proofErr|lastRenderedPageBreak';

/** What mammoth drops or trips on, and what it does not need: no text changes. */
const MENDINGS: readonly (readonly [pattern: RegExp, by: string])[] = [
  [new RegExp(`<w:(?:${LOOKS})(?=[\\s/])${ATTRIBUTES}/>`, 'g'), ''],
  // Marks of revision sessions.
  [new RegExp(`<w:(p|r|tr)\\s${ATTRIBUTES}(?<!/)>`, 'g'), '<w:$1>'],
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

/** A tree of more tags holds more than 300 MB; the tables of a whole plan have a tenth of them. */
const MOST_TAGS = 100_000;

/** Distinct things of which mammoth keeps a warning, each compared with all others: thousands are no document. */
const MOST_WARNED = 2000;
const TAG = /<(?:[\w.-]+:)?(?:(?:pStyle|rStyle|tblStyle|sym|br)\b[^>]*|[\w.-]+)/g;

/** Whether reading it would take more time or memory than any document deserves. */
export function isTangled(xml: string): boolean {
  const seen = new Set<string>();
  let count = 0;
  for (const [tag] of xml.matchAll(TAG)) {
    count += 1;
    seen.add(tag);
    if (count > MOST_TAGS || seen.size > MOST_WARNED) return true;
  }
  return false;
}
