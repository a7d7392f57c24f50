const GAP = '  ';

/** Rows as lines of aligned columns: `columns` gives each key its title, and whether it is a number. */
export function table(columns, rows) {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ key }) => String(row[key]))),
  ];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index].length)));
  const lines = cells.map((line) =>
    line.map((cell, index) =>
      columns[index].right ? cell.padStart(widths[index]) : cell.padEnd(widths[index]),
    ),
  );
  const rule = widths.map((width) => '─'.repeat(width));
  return [lines[0], rule, ...lines.slice(1)].map((line) => line.join(GAP).trimEnd()).join('\n');
}
