import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicences } from './third-party.js';

const out = new URL('../dist/', import.meta.url).pathname;
rmSync(out, { recursive: true, force: true });

/** gray-matter loads js-yaml only as a default engine that we replace: leaving it out proves that it is never used. */
const withoutJsYaml = {
  name: 'without-js-yaml',
  setup(bundle) {
    bundle.onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'left-out' }));
    bundle.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents:
        'const refuse = () => { throw new Error("js-yaml is left out"); }; export const safeLoad = refuse; export const safeDump = refuse;',
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
  plugins: [withoutJsYaml],
  logLevel: 'warning',
  metafile: true,
});

writeFileSync(`${out}LICENCES-TIERCES.txt`, `${thirdPartyLicences(metafile.inputs)}\n`);

const { buildGrammar } = await import(`${out}build-grammar.js`);
writeFileSync(`${out}grammar.json`, JSON.stringify(await buildGrammar()));
