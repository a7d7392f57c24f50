import type { CST } from 'yaml';

/**
 * Offset of the first token nested deeper than `limit`, or null. Walks the concrete syntax tree with
 * a stack of its own: composing a document thousands deep overflows the process for good.
 */
export function tooDeepAt(tokens: readonly CST.Token[], limit: number): number | null {
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > limit && 'offset' in token) return token.offset;
    for (const child of childrenOf(token)) {
      pending.push({ token: child, depth: isCollection(child) ? depth + 1 : depth });
    }
  }
  return null;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!isCollection(token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((one) => one != null));
}

function isCollection(token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return 'items' in token;
}
