import fc from 'fast-check';

export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
export type Fields = Readonly<Record<string, Value>>;

/** Words that a careless writer of YAML spoils. */
export const TRICKY = [
  'Axe 1 : Promouvoir la santé mentale',
  '010',
  '1.10',
  '1e3',
  '0x1F',
  '12:30',
  'true',
  'null',
  '~',
  'yes',
  '2024-09-01',
  '2022-2025',
  '# dièse',
  'a # b',
  'a: b',
  'fin:',
  '- tiret',
  '---',
  '[crochet',
  '{accolade}',
  'a, b',
  '« Aller vers »',
  'déjà\u00A0: insécable',
  '\u00A0bord\u00A0',
  '🙂 emoji',
  'l’été',
  "l'été",
  'dit "oui"',
  '*gras*',
  '&ancre',
  '!etiquette',
  '%pour cent',
  '@arobase',
  '`code`',
  ' espace devant',
  'espace derrière ',
  'deux  espaces',
  'tabulation\tici',
  'deux\nlignes',
  'deux\n\nalinéas\n',
  '\nligne vide devant',
  'retour\rseul',
  'sens \u202Einverse',
  '\uFEFFmarque',
  'contre\\oblique',
  '',
  'x'.repeat(150),
  'mot '.repeat(60).trim(),
  'mot '.repeat(60),
];

export const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('en-cours', 'CMP de Morvanche', 'élus locaux', 'ARS', 'b') },
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const number = fc.oneof(fc.nat(3000), fc.constantFrom(0, -1, 1.5, 65200.55, 1e15));
const leaf = fc.oneof({ weight: 4, arbitrary: text }, number, fc.boolean());
const entry = fc.record(
  { nom: text, annee: fc.integer({ min: 2020, max: 2026 }), prevu: number, valeurs: yearly() },
  { requiredKeys: ['nom'] },
);

function yearly(): fc.Arbitrary<Value> {
  return fc.dictionary(fc.constantFrom('2022', '2023', '2024'), number, { minKeys: 1, maxKeys: 3 });
}

export const value: fc.Arbitrary<Value> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 5 }),
  fc.array(entry, { minLength: 1, maxLength: 4 }),
);

export const KEYS = ['id', 'title', 'status', 'year', 'pilotes', 'budget', 'indicateurs', 'suivi', 'zone'];

export const fields: fc.Arbitrary<Fields> = fc
  .tuple(fc.shuffledSubarray(KEYS, { minLength: 1 }), fc.array(value, { minLength: 9, maxLength: 9 }))
  .map(([keys, values]) => Object.fromEntries(keys.map((key, index) => [key, values[index] ?? 'x'])));

/** Answers with one of so many choices, the same for the same style. */
type Choose = (count: number) => number;

/** A fiche that says this, in a style of its own: quotes, brackets, margins, comments, ends of line. */
export function styled(data: Fields, style: readonly number[]): string {
  const choose = chooser(style);
  const lines = Object.entries(data).flatMap(([key, one], index) => [
    ...(choose(3) === 0 ? [`# remarque ${String(index)}`] : []),
    ...(choose(5) === 0 ? [''] : []),
    ...pairLines(key, one, choose),
  ]);
  const whole = ['---', ...lines, '---', '', '## Titre', '', 'Corps : inchangé', ''].join('\n');
  return (choose(4) === 0 ? '\uFEFF' : '') + (choose(3) === 0 ? whole.replaceAll('\n', '\r\n') : whole);
}

function chooser(style: readonly number[]): Choose {
  let at = 0;
  return (count) => (style[at++ % style.length] ?? 0) % count;
}

function pairLines(key: string, one: Value, choose: Choose): readonly string[] {
  if (Array.isArray(one) && one.length > 0 && choose(3) > 0) return blockList(key, one, choose);
  if (isMap(one) && choose(2) === 0) {
    const inner = Object.entries(one).flatMap(([name, under]) => pairLines(name, under, choose));
    return [`${key}:`, ...inner.map((line) => `  ${line}`)];
  }
  const words = typeof one === 'string' && /^(?:\S+ )*\S+$/.test(one) && !/[^\p{L}\p{N} ]/u.test(one);
  if (words && choose(5) === 0) return [`${key}: ${choose(2) === 0 ? '>-' : '|-'}`, `  ${one}`];
  return [`${key}: ${flow(one, choose)}${choose(3) === 0 ? '  # dit' : ''}`];
}

function blockList(key: string, items: readonly Value[], choose: Choose): readonly string[] {
  const margin = ' '.repeat(choose(3) * 2);
  const lines = items.flatMap((item) => [
    ...(choose(4) === 0 ? [`${margin}# au-dessus`] : []),
    ...itemLines(item, choose).map((line, index) => `${margin}${index === 0 ? '- ' : '  '}${line}`),
  ]);
  return [`${key}:${choose(4) === 0 ? ' # la liste' : ''}`, ...lines];
}

function itemLines(item: Value, choose: Choose): readonly string[] {
  if (isMap(item) && choose(2) === 0)
    return Object.entries(item).flatMap(([key, one]) => pairLines(key, one, choose));
  return [flow(item, choose) + (choose(4) === 0 ? ' # bout' : '')];
}

function flow(one: Value, choose: Choose): string {
  if (typeof one === 'string') return scalar(one, choose);
  if (typeof one !== 'object') return String(one);
  const [space, comma] = [choose(2) === 0 ? ' ' : '', choose(2) === 0 ? ', ' : ','];
  if (Array.isArray(one))
    return `[${space}${one.map((item) => flow(item as Value, choose)).join(comma)}${space}]`;
  const pairs = Object.entries(one).map(([key, under]) => `${key}: ${flow(under, choose)}`);
  return `{${space}${pairs.join(comma)}${space}}`;
}

function scalar(one: string, choose: Choose): string {
  const isSimple = /^[a-zà-ÿ]{4,}(?:[ -][a-zà-ÿ]+)*$/i.test(one) && !/^(?:true|null|false)$/.test(one);
  if (isSimple && choose(2) === 0) return one;
  const isSingle = /^[\x20-\x7eà-ÿ]*$/.test(one);
  return isSingle && choose(2) === 0 ? `'${one.replaceAll("'", "''")}'` : JSON.stringify(one);
}

function isMap(one: Value): one is { readonly [key: string]: Value } {
  return typeof one === 'object' && !Array.isArray(one);
}
