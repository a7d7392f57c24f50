import type { CST } from 'yaml';

/**
 * Offset of the top-level field under which something is nested deeper than `limit`, or null. Measured on
 * the concrete syntax tree: composing a document thousands deep overflows the process for good. Recurses no
 * deeper than the limit.
 */
export function tooDeepAt(tokens: readonly CST.Token[], limit: number): number | null {
  for (const token of tokens) {
    if (token.type !== 'document' || !token.value) continue;
    if (token.value.type !== 'block-map') return isDeeper(token.value, limit) ? token.offset : null;
    const field = token.value.items.find((item) => isItemDeeper(item, limit - 1));
    if (field) return field.key && 'offset' in field.key ? field.key.offset : token.offset;
  }
  return null;
}

/** The document's own map counts as one level. */
function isDeeper(token: CST.Token, limit: number): boolean {
  if (!('items' in token)) return false;
  return limit === 0 || token.items.some((item) => isItemDeeper(item, limit - 1));
}

function isItemDeeper({ key, value }: CST.CollectionItem, limit: number): boolean {
  return (key ? isDeeper(key, limit) : false) || (value ? isDeeper(value, limit) : false);
}
