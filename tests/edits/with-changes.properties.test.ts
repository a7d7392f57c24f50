import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FieldChange } from '../../src/edits/field-change.ts';
import { headerData } from '../../src/edits/header-data.ts';
import { withChanges } from '../../src/edits/with-changes.ts';
import { fields, KEYS, styled, value, type Fields, type Value } from '../support/styled-header.ts';

const style = fc.array(fc.nat(59), { minLength: 20, maxLength: 40 });
const choice = fc.record({
  key: fc.constantFrom(...KEYS),
  deep: fc.array(fc.nat(20), { maxLength: 3 }),
  value: fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null)),
});

it('makes the change that is asked, and leaves the rest byte for byte', () => {
  fc.assert(
    fc.property(fields, style, choice, (data, how, { key, deep, value: put }) => {
      const text = styled(data, how);
      expect(dataOf(text)).toEqual(data);
      const change = { path: pathOf(data, key, deep), value: put };
      const wanted = made(data, change);
      fc.pre(wanted !== null && Object.keys(wanted).length > 0);
      const changed = textOf(withChanges(text, [change]));
      expect(dataOf(changed)).toEqual(wanted);
      expectSameAround(text, changed, key);
    }),
    { numRuns: 150 },
  );
});

it('makes several changes at once, and gives the same data back once they are undone', () => {
  fc.assert(
    fc.property(fields, style, fields, (data, how, others) => {
      const text = styled(data, how);
      const changes = Object.entries(others).map(([key, put]) => ({ path: [key], value: put }));
      const changed = textOf(withChanges(text, changes));
      expect(dataOf(changed)).toEqual({ ...data, ...others });
      const back = changes.map(({ path }) => ({ path, value: data[path[0] ?? ''] ?? null }));
      expect(dataOf(textOf(withChanges(changed, back)))).toEqual(data);
    }),
    { numRuns: 100 },
  );
});

it('is the same bytes where nothing changes', () => {
  fc.assert(
    fc.property(fields, style, (data, how) => {
      const text = styled(data, how);
      const changes = Object.entries(data).map(([key, put]) => ({ path: [key], value: put }));
      expect(withChanges(text, changes)).toEqual({ text });
    }),
  );
});

function textOf(edited: ReturnType<typeof withChanges>): string {
  if ('text' in edited) return edited.text;
  throw new Error(edited.motif);
}

function dataOf(text: string): unknown {
  return JSON.parse(JSON.stringify(headerData(text)?.data));
}

/** A path below a key, as deep as the data goes: an item, one past the last, or a key of an entry. */
function pathOf(data: Fields, key: string, deep: readonly number[]): readonly string[] {
  const path = [key];
  let at: Value | undefined = data[key];
  for (const step of deep) {
    if (typeof at !== 'object') break;
    const keys: readonly string[] = Array.isArray(at)
      ? [...at.map((_, index) => String(index)), String(at.length)]
      : [...Object.keys(at), 'note'];
    const next = keys[step % keys.length] ?? '0';
    path.push(next);
    at = (at as Readonly<Record<string, Value>>)[next];
  }
  return path;
}

/** Null where nothing can be taken away. */
function made(data: Fields, { path, value: put }: FieldChange): Fields | null {
  const copy = structuredClone(data) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  let at: Record<string, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  if (put === null && !Object.hasOwn(at, last)) return null;
  if (put !== null) at[last] = put;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
  return copy as Fields;
}

/** Bytes before the line of the field, and from the next one on; comments between fields. */
function expectSameAround(text: string, changed: string, key: string): void {
  expect(changed.match(/# remarque \d/g)).toEqual(text.match(/# remarque \d/g));
  expect(changed.includes('\r\n')).toBe(text.includes('\r\n'));
  const starts = [...text.matchAll(/^(?:[a-z]+:|---)/gm)];
  const at = starts.findIndex(([word]) => word === `${key}:`);
  const next = starts[at + 1];
  if (at === -1 || !next) return;
  expect(changed.startsWith(text.slice(0, starts[at]?.index))).toBe(true);
  expect(changed.endsWith(text.slice(next.index))).toBe(true);
}
