import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A throw-away copy of an example, outside git; gone when the test is over. */
export function copyExample(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ptsm-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), folder, { recursive: true });
  return folder;
}

/** Rewrites the fiche of that number, and returns its path as reports name it. */
export function editFiche(folder: string, id: string, edit: (text: string) => string): string {
  const path = readdirSync(join(folder, 'fiches'))
    .map((name) => `fiches/${name}`)
    .find((file) => textOf(folder, file).includes(`\nid: ${id}\n`));
  if (path === undefined) throw new Error(`no fiche ${id}`);
  const text = textOf(folder, path);
  const edited = edit(text);
  if (edited === text) throw new Error(`fiche ${id} is as it was`);
  writeFileSync(join(folder, path), edited);
  return path;
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
