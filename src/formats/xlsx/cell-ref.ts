/** The cell at a row and a column, both from 0: `A1`. */
export function cellRef(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** A column from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
