import { fileURLToPath } from 'node:url';

const NODE = ['-e', '0'];
const PTSM = fileURLToPath(new URL('../bin/ptsm.js', import.meta.url));
const VELITE = fileURLToPath(new URL('../node_modules/velite/bin/velite.js', import.meta.url));

/** What is run, by name, each in a process of its own; `cwd` is a generated repository. */
export const COMMANDS = {
  'node -e 0': { args: NODE },
  'ptsm --version': { args: [PTSM, '--version'] },
  'ptsm voir ⇥': { args: [PTSM, '__completer', 'bash', '=', 'voir'] },
  'ptsm valider': { args: [PTSM, 'valider'] },
  'ptsm bilan -f markdown': { args: [PTSM, 'bilan', '-f', 'markdown'] },
  ...Object.fromEntries(
    ['md', 'docx', 'pptx', 'xlsx', 'html'].map((ending) => [
      `ptsm bilan 2024 -o bilan.${ending}`,
      { args: [PTSM, 'bilan', '2024', '-q', '-o', `bilan.${ending}`] },
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['bilan 2024 --au 2024-01-31', 'bilan 2024 --suivi'].map((one) => `${one} -o bilan.md`),
      ...['comparer HEAD~20..HEAD', 'comparer HEAD~20', 'comparer 2020-01-31..HEAD'],
      ...['comparer copil-2024-01..copil-2025-01', 'historique 12'],
      ...['evolution --par mois', 'evolution --par etiquettes'],
    ].map((line) => [`ptsm ${line}`, { args: [PTSM, ...line.split(' ')] }]),
  ),
  'ptsm couverture -f json': { args: [PTSM, 'couverture', '-f', 'json'] },
  // In production it writes compact JSON: its quickest way. `--strict` makes a refused fiche an error.
  velite: { args: [VELITE, 'build', '--strict', '--silent'], env: { NODE_ENV: 'production' } },
};

/** The same reading as `ptsm valider`, with its counts, to see that every fiche is accepted. */
export const COUNTS = [PTSM, 'valider', '-f', 'json'];

/** Followed by a folder: the demonstration with its history. */
export const DEMO = [PTSM, 'demo'];
