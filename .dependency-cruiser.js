/** The layers of ARCHITECTURE.md: what may import what, and why. @type {import('dependency-cruiser').IConfiguration} */
const layer = (name, from, forbidden, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: `^src/(${forbidden})/` },
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
    {
      name: 'pure-layers-have-no-effects',
      severity: 'error',
      comment: 'the same input gives the same output on every machine',
      from: { path: `^src/(${pure})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-module-calls-gray-matter',
      severity: 'error',
      comment: 'gray-matter runs code by default: only the module that disarms it may call it',
      from: { path: '^src/', pathNot: '^src/fiche/reading/header\\.ts$' },
      to: { path: 'node_modules/gray-matter' },
    },
    {
      name: 'one-folder-knows-yaml',
      severity: 'error',
      comment: 'depth, tags and aliases are checked there, before anything is composed',
      from: { path: '^src/', pathNot: '^src/fiche/yaml/' },
      to: { path: 'node_modules/yaml' },
    },
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
