import type { CheckPrinter, Printer } from '../report/document.ts';

const terminal = async () => (await import('./terminal.ts')).printTerminal;

/** Every format of a report by name, loaded when it is asked for. */
export const FORMATS = {
  terminal,
  markdown: async () => (await import('./markdown.ts')).printMarkdown,
  json: async () => (await import('./json.ts')).printJson,
  csv: async () => (await import('./csv.ts')).printCsv,
  xlsx: async () => (await import('./xlsx.ts')).printXlsx,
  html: async () => (await import('./html.ts')).printHtml,
  docx: async () => (await import('./docx.ts')).printDocx,
  pptx: async () => (await import('./pptx.ts')).printPptx,
  svg: async () => (await import('./svg.ts')).printSvg,
  pretty: terminal,
} as const satisfies Record<string, () => Promise<Printer>>;

/** Those of a check; where it has one of the same name, it is this one. */
export const CHECK_FORMATS = {
  markdown: async () => (await import('./constats/commentaire.ts')).printCommentaire,
  csv: async () => (await import('./constats/csv.ts')).printConstatsCsv,
  compact: async () => (await import('./constats/compact.ts')).printCompact,
  github: async () => (await import('./constats/github.ts')).printGithub,
  gitlab: async () => (await import('./constats/gitlab.ts')).printGitlab,
  sarif: async () => (await import('./constats/sarif.ts')).printSarif,
  junit: async () => (await import('./constats/junit.ts')).printJunit,
  rdjson: async () => (await import('./constats/rdjson.ts')).printRdjson,
} as const satisfies Record<string, () => Promise<CheckPrinter>>;

export type FormatName = keyof typeof FORMATS | keyof typeof CHECK_FORMATS;

export const FORMAT_NAMES: readonly string[] = [
  ...new Set([...Object.keys(FORMATS), ...Object.keys(CHECK_FORMATS)]),
];

/** File endings that choose a format with `-o`. */
export const EXTENSIONS: ReadonlyMap<string, FormatName> = new Map([
  ['md', 'markdown'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['txt', 'terminal'],
  ['docx', 'docx'],
  ['pptx', 'pptx'],
  ['xlsx', 'xlsx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['svg', 'svg'],
  ['sarif', 'sarif'],
  ['xml', 'junit'],
]);
