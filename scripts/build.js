import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicences } from './third-party.js';

const out = new URL('../dist/', import.meta.url).pathname;
rmSync(out, { recursive: true, force: true });

/**
 * Leaving them out proves that they are never used: gray-matter loads js-yaml as a default engine that we replace, and mammoth what
 * unzips and writes XML, when we hand it the parts of a document ourselves.
 */
const NEVER_USED = /^(?:js-yaml|jszip|xmlbuilder)$/;

const withoutTheUnused = {
  name: 'without-the-unused',
  setup(bundle) {
    bundle.onResolve({ filter: NEVER_USED }, ({ path, importer }) =>
      path === 'js-yaml' || importer.includes('/mammoth/') ? { path, namespace: 'left-out' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `const refuse = () => { throw new Error("${path} is left out"); }; export const safeLoad = refuse; export const safeDump = refuse; export const loadAsync = refuse; export const create = refuse;`,
    }));
  },
};

const packaged = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

const { metafile } = await build({
  entryPoints: {
    main: 'src/cli/main.ts',
    // Run once, below: what it finds is read at each press of the Tab key.
    'build-grammar': 'src/cli/completion/build-grammar.ts',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  // The Node build of yaml asks the environment at each token whether to log it, that of fflate starts from worker threads.
  alias: { yaml: packaged('yaml/browser/index.js'), fflate: packaged('fflate/esm/browser.js') },
  plugins: [withoutTheUnused],
  logLevel: 'warning',
  metafile: true,
});

writeFileSync(`${out}LICENCES-TIERCES.txt`, `${thirdPartyLicences(metafile.inputs)}\n`);

const { buildGrammar } = await import(`${out}build-grammar.js`);
writeFileSync(`${out}grammar.json`, JSON.stringify(await buildGrammar()));
