import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS, COUNTS, DEMO } from './commands.js';
import { generateHistory } from './generate-history.js';
import { generate } from './generate.js';

const INSTALLED = fileURLToPath(new URL('../node_modules/velite', import.meta.url));

/** A generated repository that both tools can read: velite finds its configuration, and itself, in the folder. */
export function prepare(parent, size) {
  const folder = join(parent, String(size));
  generate(folder, size);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(INSTALLED, join(folder, 'node_modules', 'velite'), 'junction');
  copyFileSync(join(import.meta.dirname, 'velite.config.js'), join(folder, 'velite.config.js'));
  return folder;
}

/** The demonstration with its four years, or a generated one: `FICHES × COMMITS`. @throws Error where it has errors */
export function prepareHistory(parent, name) {
  const folder = join(parent, name);
  const [size, commits] = name.split(' × ').map(Number);
  if (commits) generateHistory(folder, { size, commits });
  else run([...DEMO, folder], { cwd: parent });
  if (acceptedByPtsm(folder) === null) throw new Error(`l’histoire « ${name} » a des erreurs`);
  return folder;
}

/** How many fiches each tool accepts; null where it fails. */
export function accepted(folder) {
  return { ptsm: acceptedByPtsm(folder), velite: acceptedByVelite(folder) };
}

function acceptedByPtsm(cwd) {
  const { status, stdout } = run(COUNTS, { cwd });
  if (status !== 0) return null;
  const { files, counts } = JSON.parse(stdout);
  return counts.erreur === 0 ? files.lues : null;
}

function acceptedByVelite(cwd) {
  const { args, env } = COMMANDS.velite;
  const { status } = run(args, { cwd, env: { ...process.env, ...env } });
  return status === 0 ? JSON.parse(readFileSync(join(cwd, '.velite', 'fiches.json'), 'utf8')).length : null;
}

function run(args, options) {
  return spawnSync(process.execPath, args, { ...options, encoding: 'utf8', maxBuffer: 2 ** 28 });
}
