import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.js';
import { randomFrom } from './random.js';

const STATUSES = ['a-venir', 'en-preparation', 'en-cours', 'realisee'];
const FIRST = Date.UTC(2020, 0, 6, 9) / 1000;

/** A git repository of `size` fiches whose history has `commits` of them over 60 months; each changes one to three fiches. */
export function generateHistory(folder, { size, commits }) {
  generate(folder, size);
  git(folder, ['init', '--quiet', '--initial-branch', 'main']);
  git(folder, ['fast-import', '--quiet'], streamOf(folder, commits));
  git(folder, ['reset', '--quiet', '--hard', 'main']);
}

function streamOf(folder, commits) {
  const fiches = readdirSync(join(folder, 'fiches')).map((name) => [
    `fiches/${name}`,
    readFileSync(join(folder, 'fiches', name), 'utf8'),
  ]);
  const first = [['ptsm.yaml', readFileSync(join(folder, 'ptsm.yaml'), 'utf8')], ...fiches];
  const later = Array.from({ length: commits - 1 }, (_, index) => changedIn(index + 1, fiches));
  return [first, ...later].map((files, index) => commitText(files, index, commits)).join('');
}

/** Another status, and another date of end: what a history is asked for. */
function changedIn(index, fiches) {
  const { between, pick } = randomFrom(index);
  return Array.from({ length: between(1, 3) }, () => {
    const [path, text] = pick(fiches);
    const status = pick(STATUSES);
    const fin = `20${String(between(26, 29))}-0${String(between(1, 9))}`;
    const changed = text.replace(/^status:.*$/m, `status: ${status}`).replace(/^fin:.*\n/m, '');
    return [path, changed.replace(/^status:/m, `fin: ${fin}\nstatus:`)];
  });
}

function commitText(files, index, commits) {
  const seconds = FIRST + Math.floor((index * 60 * 30.4 * 86_400) / commits);
  const message = `Mise à jour ${String(index)}`;
  const who = `Essai <essai@example.org> ${String(seconds)} +0100`;
  const changes = [...new Map(files)].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(message)}${changes.join('')}\n`;
}

function data(text) {
  return `data ${String(Buffer.byteLength(text))}\n${text}\n`;
}

function git(cwd, args, input = '') {
  const { status, stderr } = spawnSync('git', args, { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
