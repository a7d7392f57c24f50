const MEGA = 1_000_000;

/** What no table of a plan comes near, and what a machine reads in two seconds and 300 MB. Sizes are bytes. */
export const LIMITES = {
  /** Of the file: known before it is read. */
  fichier: 20 * MEGA,
  /** Of all that is taken out of an archive. */
  decompresse: 20 * MEGA,
  /** Of a CSV, and of one part that becomes a tree, which holds ten times its bytes. */
  texte: 8 * MEGA,
  /** A part that is larger than `ratioDes` and was packed harder than that is a bomb: tables of work stay below 60. */
  ratio: 200,
  ratioDes: MEGA,
  parties: 5000,
  profondeur: 200,
  /** Characters in one go: a cell has 32,767 at most, each written as up to six. */
  mot: 200_000,
  feuilles: 200,
  /** Of one sheet, that hold something. */
  lignes: 20_000,
  /** What stands further right was not typed in a table. */
  colonnes: 500,
  /** Of all sheets, that hold something. */
  cases: 100_000,
  /** Of one sheet: merged ranges. */
  fusions: 20_000,
  /** Of one kind, in one sheet. */
  remarques: 20,
} as const;

/** `20000000` → « 20 Mo » */
export function enMo(octets: number): string {
  return `${String(Math.ceil(octets / MEGA))} Mo`;
}
