/** The layers of ARCHITECTURE.md: what may import what, and why. @type {import('dependency-cruiser').IConfiguration} */
const layer = (name, from, forbidden, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: `^src/(${forbidden})/` },
});

/** Only `where` calls a package. */
const alone = (name, pkg, where, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: `^src/${where}` },
  to: { path: `node_modules/${pkg}/` },
});

const pure = 'fiche|edits|rules|fixes|figures|report|formats|tableur|echanges';

export default {
  forbidden: [
    layer(
      'fiche-is-the-ground',
      'fiche',
      'edits|rules|fixes|figures|report|formats|tableur|echanges|io|cli',
      'the vocabulary knows nothing of what is done with it',
    ),
    layer(
      'rules-see-fiches-only',
      'rules',
      'edits|fixes|figures|report|formats|tableur|echanges|io|cli',
      'a rule judges a plan, it neither counts nor prints',
    ),
    layer(
      'fixes-see-fiches-and-rules',
      'fixes',
      'figures|report|formats|tableur|echanges|io|cli',
      'a fix is proved by reading the text again, it neither prints nor writes',
    ),
    layer(
      'figures-see-fiches-only',
      'figures',
      'edits|rules|fixes|report|formats|tableur|echanges|io|cli',
      'a figure is derived from a plan, whatever its findings are called',
    ),
    layer(
      'report-does-not-print',
      'report',
      'edits|rules|fixes|formats|tableur|echanges|io|cli',
      'N reports and M formats meet only in the document tree',
    ),
    {
      name: 'formats-see-the-document-only',
      severity: 'error',
      comment: 'a printer never computes: it gets the document and nothing else',
      from: { path: '^src/formats/' },
      to: {
        path: '^src/(fiche|edits|rules|fixes|figures|tableur|echanges|io|cli)/|^src/report/(?!document\\.ts$)',
      },
    },
    layer(
      'io-derives-nothing',
      'io',
      'edits|rules|fixes|report|formats|tableur|echanges|cli',
      'reading and writing do not decide',
    ),
    layer(
      'edits-see-fiches-only',
      'edits',
      'rules|fixes|figures|report|formats|tableur|echanges|io|cli',
      'a text is changed by what its fiche says, whoever asks for it',
    ),
    layer(
      'tableur-sees-no-plan',
      'tableur',
      'edits|rules|fixes|figures|report|echanges|io|cli',
      'tables in and out, whatever stands in them',
    ),
    layer(
      'echanges-do-not-print',
      'echanges',
      'rules|fixes|report|formats|io|cli',
      'what a table says of fiches, whatever becomes of it',
    ),
    {
      name: 'pure-layers-have-no-effects',
      severity: 'error',
      comment: 'the same input gives the same output on every machine',
      from: { path: `^src/(${pure})/` },
      to: { dependencyTypes: ['core'] },
    },
    alone(
      'one-module-calls-gray-matter',
      'gray-matter',
      'fiche/reading/header\\.ts$',
      'gray-matter runs code by default: only the module that disarms it may call it',
    ),
    alone(
      'one-folder-knows-yaml',
      'yaml',
      'fiche/yaml/',
      'depth, tags and aliases are checked there, before anything is composed',
    ),
    alone(
      'one-module-knows-mammoth',
      'mammoth',
      'tableur/docx/word-document\\.ts$',
      'a document is checked and mended before it is handed over',
    ),
    alone(
      'one-module-parses-csv',
      'csv-parse',
      'tableur/csv/parse-records\\.ts$',
      'its rows and cells are counted as they come',
    ),
    alone(
      'one-module-writes-csv',
      'csv-stringify',
      'formats/csv-text\\.ts$',
      'no cell is written that a spreadsheet would take for a formula',
    ),
    alone(
      'one-module-knows-hucre',
      'hucre',
      'formats/xlsx/(hucre/|workbook\\.ts$)',
      'workbooks are plain data everywhere else, and come out the same on each run',
    ),
    alone(
      'one-module-asks',
      '@inquirer',
      'cli/init/start/prompts\\.ts$',
      'a question is one that a test can answer, and that nobody waits for without a terminal',
    ),
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'a circle has no ground floor',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'dead code',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
