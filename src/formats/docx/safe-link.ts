const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/** Word cuts longer ones, or calls the document damaged. */
const LONGEST = 2000;

/** An address that may be clicked in a document handed out, written as a package may hold it; null for any other. */
export function safeLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const link = href.replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent);
  return PROTOCOLS.includes(protocol) && link.length <= LONGEST ? link : null;
}
