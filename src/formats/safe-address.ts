/** What a click may open: a page, a letter, a call. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address as programs understand it; null where a click would do anything else. */
export function safeAddress(url: string, base?: string): string | null {
  if (!URL.canParse(url, base)) return null;
  const { protocol, href } = new URL(url, base);
  return SCHEMES.has(protocol) ? href : null;
}
