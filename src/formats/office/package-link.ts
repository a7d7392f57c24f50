import { safeAddress } from '../safe-address.ts';

/** Word cuts longer ones, or calls the document damaged. */
const LONGEST = 2000;

/** An address that may be clicked in a document handed out, written as a package may hold it; null for any other. */
export function packageLink(url: string): string | null {
  const link = safeAddress(url)?.replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent) ?? null;
  return link !== null && link.length <= LONGEST ? link : null;
}
