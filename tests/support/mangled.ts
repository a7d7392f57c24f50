import fc from 'fast-check';

/** Texts that have broken a reader of front matter before, a line for each kind of trouble. */
// prettier-ignore
const SNIPPETS = [
  '---', '\n---\n', '----', '---js\n', '...', '\n...\n', '%YAML 1.1\n', '%PDF-1.7',
  ': ', ' :', ':', '- ', '? ', '\t', '\n\t', '#', ' #', '|', '>', '|\n  ', '{', '}', '[', ']', '[[[[[[[[[[[[[[[[[[[[[[[',
  '"', "'", '`', '@', '%', '\\', '&a ', '*a', '!t ', '!!binary ', '<<: *a', '{a: {a: {a: ', '\\0', '"\\u202e"',
  '\0', '\x07', '\x1b[31m', '\x7f', '\x9b', '\uFFFD', '\uFFFF', '\uD800', '\u{1F600}', 'e\u0301',
  '\uFEFF', '\u00A0', '\u200B', '\u202E', '\u2028', '\r', '\r\n', '\n\n\n', '> '.repeat(40), 'long '.repeat(2_000),
  '<<<<<<< HEAD\n', '=======\n', '>>>>>>> b\n', 'version https://git-lfs.github.com/spec/v1\n',
  '__proto__: 1\n', 'ctsm: valueOf\n', 'toString', 'constructor', 'id: 1\n', 'Id: 2\n', 'titre: a\n', '# Bilan 2024\n',
  'priority: élevé\n', 'year: 2024-2021\n', 'publics: a, b\n', 'budget:\n  - {annee: x}\n',
  '01', '1.10', '1e3', '~', 'null', 'oui', '2024-02-30', '45292',
];

const edit = fc.record({
  at: fc.nat(10_000),
  remove: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat(8) },
    fc.nat(200),
  ),
  insert: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SNIPPETS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.constant('') },
  ),
});

/** One of these texts after a few insertions, deletions and replacements anywhere in it. */
export function mangled(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 5 })).map(([text, edits]) =>
    edits.reduce((changed, { at, remove, insert }) => {
      const start = at % (changed.length + 1);
      return changed.slice(0, start) + insert + changed.slice(start + remove);
    }, text),
  );
}

/** A text as bytes, a few of which are no longer what UTF-8 wants. */
export function damaged(text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const damage = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 0x80, max: 0xff })), { maxLength: 2 });
  return fc
    .tuple(text, fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, damage))
    .map(([sound, places]) => {
      const bytes = new TextEncoder().encode(sound);
      for (const [at, byte] of places) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    });
}
