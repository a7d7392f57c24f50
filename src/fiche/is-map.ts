export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step down into plain data, undefined where there is nothing. */
export function descend(at: unknown, key: PropertyKey): unknown {
  return isMap(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined;
}
