import type { CST } from 'yaml';

/**
 * Offset of the top-level field under which something is nested deeper than `limit`, or null. Walks the concrete syntax tree with
 * a stack of its own: composing a document thousands deep overflows the process for good.
 */
export function tooDeepAt(tokens: readonly CST.Token[], limit: number): number | null {
  const pending = tokens.flatMap(topLevel);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth, field } = next;
    if (depth > limit) return field;
    for (const child of childrenOf(token)) {
      pending.push({ token: child, depth: isCollection(child) ? depth + 1 : depth, field });
    }
  }
  return null;
}

interface Visit {
  readonly token: CST.Token;
  readonly depth: number;
  /** Where the top-level field starts. */
  readonly field: number;
}

/** The document's own map counts as one level; each of its fields starts a visit. */
function topLevel(token: CST.Token): readonly Visit[] {
  const [value] = childrenOf(token);
  if (token.type !== 'document' || !value) return [];
  if (value.type !== 'block-map')
    return [{ token: value, depth: isCollection(value) ? 1 : 0, field: token.offset }];
  return value.items.flatMap(({ key, value: child }) => {
    const field = key && 'offset' in key ? key.offset : token.offset;
    return [key, child]
      .filter((one) => one != null)
      .map((one) => ({ token: one, depth: isCollection(one) ? 2 : 1, field }));
  });
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!isCollection(token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((one) => one != null));
}

function isCollection(token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return 'items' in token;
}
