import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { picturesOf } from './pictures.js';

/*
 * The pictures of the README: « npm run rendus » makes them again, a test compares them with what the tool prints today.
 * The example is committed on a day of its own in a repository of its own, so that the same fiches give the same pictures.
 */

const example = fileURLToPath(new URL('../examples/demonstration', import.meta.url));
const out = resolve(process.argv[2] ?? join(example, 'rendus'));

/** Which page of which format is shown, and under which name. */
const RENDUS = {
  'word-couverture': 'docx/page-01.png',
  'word-chiffres': 'docx/page-04.png',
  diapositive: 'pptx/page-07.png',
  classeur: 'xlsx/page-01.png',
};

const DAY = '2025-12-01T12:00:00Z';
const NEUTRAL = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Démonstration',
  GIT_AUTHOR_EMAIL: 'demonstration@example.org',
  GIT_AUTHOR_DATE: DAY,
  GIT_COMMITTER_NAME: 'Démonstration',
  GIT_COMMITTER_EMAIL: 'demonstration@example.org',
  GIT_COMMITTER_DATE: DAY,
};

const work = mkdtempSync(join(tmpdir(), 'ptsm-rendus-'));
try {
  const pictures = picturesOf(committed(join(work, 'depot')), '2024', join(work, 'images'), [
    'docx',
    'pptx',
    'xlsx',
  ]);
  mkdirSync(out, { recursive: true });
  for (const [name, page] of Object.entries(RENDUS))
    keep(join(work, 'images', page), `${name}.png`, pictures);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function committed(folder) {
  cpSync(example, folder, { recursive: true, filter: (path) => !path.endsWith('rendus') });
  const git = (...args) =>
    execFileSync('git', args, { cwd: folder, env: { ...process.env, ...NEUTRAL }, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Démonstration');
  return folder;
}

function keep(picture, name, pictures) {
  if (!pictures.includes(picture)) return;
  copyFileSync(picture, join(out, name));
  console.log(join(out, name));
}
