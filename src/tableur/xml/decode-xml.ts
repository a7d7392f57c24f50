const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a part, null where it is not UTF-8: in another encoding a check would not see what a parser sees. */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    const xml = UTF8.decode(bytes);
    const encoding = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? 'utf-8';
    return /^(?:utf-?8|us-ascii)$/i.test(encoding) ? xml : null;
  } catch {
    return null;
  }
}
