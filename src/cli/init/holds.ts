/** Whether a JSON text already says all that another one says; false where it is no plain JSON. */
export function textHolds(text: string, wanted: string): boolean {
  try {
    return holds(JSON.parse(text), JSON.parse(wanted));
  } catch {
    return false;
  }
}

function holds(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(value) && wanted.every((one) => value.some((other) => holds(other, one)));
  if (!isObject(wanted)) return value === wanted;
  return (
    isObject(value) &&
    Object.entries(wanted).every(([key, one]) => Object.hasOwn(value, key) && holds(value[key], one))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
