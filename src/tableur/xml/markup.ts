/** Where the text that starts here ends. */
export function contentEnd(xml: string, at: number): number {
  const end = xml.indexOf('<', at);
  return end === -1 ? xml.length : end;
}

/** After the comment, the instruction or the CDATA that starts here; null where it has no end, or a wrong one. */
export function markupEnd(xml: string, at: number): number | null {
  if (xml.startsWith('<!--', at)) return commentEnd(xml, at);
  return xml.startsWith('<?', at) ? instructionEnd(xml, at) : after(xml, ']]>', at);
}

/** Two hyphens end a comment: what reads on would hide what another parser sees. */
function commentEnd(xml: string, at: number): number | null {
  const hyphens = xml.indexOf('--', at + 4);
  return hyphens !== -1 && xml.startsWith('-->', hyphens) ? hyphens + 3 : null;
}

/** The declaration stands first or nowhere. */
function instructionEnd(xml: string, at: number): number | null {
  return at > 0 && /^<\?xml[\s?]/i.test(xml.slice(at, at + 6)) ? null : after(xml, '?>', at);
}

function after(xml: string, sign: string, at: number): number | null {
  const found = xml.indexOf(sign, at);
  return found === -1 ? null : found + sign.length;
}
