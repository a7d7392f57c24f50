export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step down into plain data, undefined where there is nothing. */
export function descend(at: unknown, key: PropertyKey): unknown {
  return isMap(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined;
}

/** The same map, that answers to nothing but its own keys: a territory may have a field called `toString`. */
export function own(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, map);
}
