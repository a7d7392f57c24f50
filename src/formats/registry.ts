import type { Printer } from '../report/document.ts';

/** Every format by name, loaded when it is asked for. */
export const FORMATS = {
  terminal: async () => (await import('./terminal.ts')).printTerminal,
  markdown: async () => (await import('./markdown.ts')).printMarkdown,
  json: async () => (await import('./json.ts')).printJson,
  csv: async () => (await import('./csv.ts')).printCsv,
} as const satisfies Record<string, () => Promise<Printer>>;

export type FormatName = keyof typeof FORMATS;

/** File endings that choose a format with `-o`. */
export const EXTENSIONS: ReadonlyMap<string, FormatName> = new Map([
  ['md', 'markdown'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['txt', 'terminal'],
]);
