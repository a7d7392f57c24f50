import { closeSync, constants, openSync, readdirSync, readSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { naturalOrder } from '../../figures/natural-order.ts';
import { isEditorFile, isMarkdown, isSkippedFolder } from '../../io/fiche-path.ts';
import { isWithin } from '../../io/find-root.ts';
import type { Candidate } from './grammar.ts';

/** Beyond, a list helps nobody, and takes too long. */
const MOST_FILES = 2000;
/** In bytes: where a header says its number and its title. */
const HEAD = 2048;

/** Numbers and titles of the fiches, from the first lines of each file: what is not read so is not proposed. */
export function scanFiches(root: string, fiches: string): readonly Candidate[] {
  const found = isInside(root, fiches) ? filesBelow(join(root, fiches)).slice(0, MOST_FILES) : [];
  return found.flatMap((file) => candidateOf(headOf(file))).sort((a, b) => naturalOrder(a.value, b.value));
}

function isInside(root: string, fiches: string): boolean {
  try {
    return isWithin(realpathSync(root), realpathSync(join(root, fiches)));
  } catch {
    return false;
  }
}

function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    if (entry.isDirectory()) return isSkippedFolder(entry.name) ? [] : filesBelow(join(folder, entry.name));
    const isFiche = entry.isFile() && isMarkdown(entry.name) && !isEditorFile(entry.name);
    return isFiche ? [join(folder, entry.name)] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Never waits, never follows a link; empty where the file does not open. */
function headOf(file: string): string {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const bytes = Buffer.alloc(HEAD);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

function candidateOf(head: string): readonly Candidate[] {
  const [, header = ''] = /^\uFEFF?---[ \t]*\r?\n(.*?)(?:\r?\n---|$)/s.exec(head) ?? [];
  const value = scalarOf(header, 'id');
  return value === '' ? [] : [{ value, description: scalarOf(header, 'title') }];
}

/** A value on one line, without its quotes or its comment: for eyes, and for nothing else. */
function scalarOf(header: string, key: string): string {
  const [, written = ''] = new RegExp(`^${key}:[ \\t]+(.*?)[ \\t]*\\r?$`, 'm').exec(header) ?? [];
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(written);
  return quoted ? (quoted[2] ?? '') : written.replace(/\s+#.*$/, '');
}
