/** Reads a cell of the complete table back, from the grammar that is written in `src/fiche/cellule/write-cell.ts`. */
export function parseCell(key: string, cell: string | number | null): unknown {
  if (cell === null) return null;
  if (typeof cell === 'number') return key === 'id' || key === 'fusionnee-dans' ? String(cell) : cell;
  if (key === 'year') return cell.split(', ').flatMap(yearsOf);
  if (key in ENTRIES) return entriesOf(key, cell);
  if (LISTS.has(key)) return split(cell, ';').map(unquoted);
  if (key === 'ctsm' && /^(?:oui|non)$/.test(cell)) return cell === 'oui';
  return cell;
}

const LISTS = new Set(
  'axe priority pilotes partenaires publics thematiques secteurs territoires tags remplace liens clsm'.split(
    ' ',
  ),
);

const ENTRIES: Readonly<Record<string, object>> = {
  budget: { unite: 'EUR' },
  financements: {},
  indicateurs: {},
  etapes: {},
};

function yearsOf(span: string): readonly number[] {
  const [first = 0, last = first] = span.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function entriesOf(key: string, text: string): unknown {
  if (!/^[a-z]+ : /.test(text)) return text.startsWith('"') ? unquoted(text) : text;
  return split(text, ';').map((entry) => {
    const pairs = split(entry, ',').map((pair) => {
      const at = pair.indexOf(' : ');
      return [pair.slice(0, at), valueOf(pair.slice(at + 3))] as const;
    });
    const isYear = ([name]: readonly [string, unknown]) => /^\d{4}$/.test(name);
    const valeurs = pairs.filter(isYear);
    return {
      ...ENTRIES[key],
      ...Object.fromEntries(pairs.filter((pair) => !isYear(pair))),
      ...(valeurs.length === 0 ? {} : { valeurs: Object.fromEntries(valeurs) }),
    };
  });
}

function valueOf(text: string): unknown {
  if (text.startsWith('"')) return unquoted(text);
  if (text === 'oui' || text === 'non') return text === 'oui';
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** At a sign that no quotes hold. */
function split(text: string, sign: string): readonly string[] {
  const quotes = new RegExp(`(?:"[^"]*"|[^"${sign}])+`, 'g');
  return (text.match(quotes) ?? []).map((part) => part.trim());
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
