import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editOf } from './edits.js';
import { generate } from './generate.js';
import { randomFrom } from './random.js';

const FIRST_DAY = Date.UTC(2020, 0, 6, 9) / 1000;
const MONTHS = 60;
const MONTH = 30.4 * 86_400;

/** A git repository of `size` fiches with `commits` commits over five years; all but the first change one to three fiches. */
export function generateHistory(folder, { size, commits }) {
  generate(folder, size);
  git(folder, ['init', '--quiet', '--initial-branch', 'main']);
  git(folder, ['fast-import', '--quiet'], streamOf(folder, commits));
  git(folder, ['reset', '--quiet', '--hard', 'main']);
}

function streamOf(folder, commits) {
  const fiches = new Map(readdirSync(join(folder, 'fiches')).map((name) => read(folder, `fiches/${name}`)));
  const first = [read(folder, 'ptsm.yaml'), ...fiches];
  const later = Array.from({ length: commits - 1 }, (_, index) => edited(fiches, index + 1));
  return [first, ...later].map((files, index) => commitText(files, index, commits)).join('');
}

function read(folder, path) {
  return [path, readFileSync(join(folder, path), 'utf8')];
}

/** The files of one commit; `fiches` keeps what each has become. */
function edited(fiches, index) {
  const random = randomFrom(index);
  const files = random.some([...fiches.keys()], 1, 3).map((path) => [path, editOf(fiches.get(path), random)]);
  for (const [path, text] of files) fiches.set(path, text);
  return files;
}

function commitText(files, index, commits) {
  const seconds = FIRST_DAY + Math.floor((index * MONTHS * MONTH) / commits);
  const who = `Essai <essai@example.org> ${seconds} +0100`;
  const changes = files.map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(`Mise à jour ${index}`)}${changes.join('')}\n`;
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(cwd, args, input = '') {
  const { status, stderr } = spawnSync('git', args, { cwd, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
