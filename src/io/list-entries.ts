import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, posix } from 'node:path';
import type { Entry } from '../fiche/parse-plan.ts';
import { isEditorFile, isMarkdown, isSkippedFolder } from './fiche-path.ts';
import { reasonOf } from './reason.ts';
import { readEntry, type Limits } from './read-entry.ts';
import type { IsIgnored } from './source.ts';

const DEPTH_LIMIT = 64;

export interface Listing extends Limits {
  readonly isIgnored: IsIgnored;
}

/** Every `.md` below a folder (relative to the root, `/` between names), read or refused; links to folders are not followed. */
export function listEntries(folder: string, listing: Listing): readonly Entry[] {
  if (folder.split('/').length > DEPTH_LIMIT)
    return [unreadable(folder, `plus de ${String(DEPTH_LIMIT)} dossiers imbriqués`)];
  try {
    // Names as bytes: Node decodes them with losses, and then cannot open the file.
    const found = readdirSync(join(listing.root, folder), { withFileTypes: true, encoding: 'buffer' });
    return found.flatMap((one) => entriesOf(one, folder, listing));
  } catch (error) {
    return [unreadable(folder, reasonOf(error))];
  }
}

function entriesOf(found: Dirent<Buffer>, folder: string, listing: Listing): readonly Entry[] {
  const name = found.name.toString('utf8');
  const path = posix.join(folder, name);
  if (found.isDirectory()) return isSkippedFolder(name) ? [] : listEntries(path, listing);
  if (!isMarkdown(name))
    return isLinkToFolder(found, join(listing.root, path)) ? [readEntry(path, listing)] : [];
  if (isEditorFile(name) || listing.isIgnored(path)) return [{ path, ignored: true }];
  const isUtf8 = Buffer.from(name).equals(found.name);
  return [isUtf8 ? readEntry(path, listing) : { path, refusal: 'nom-de-fichier', detail: 'codage inconnu' }];
}

/** Not followed, but said: fiches behind it would be missed without a word. */
function isLinkToFolder(found: Dirent<Buffer>, absolute: string): boolean {
  if (!found.isSymbolicLink()) return false;
  try {
    return statSync(absolute).isDirectory();
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ELOOP';
  }
}

function unreadable(path: string, detail: string): Entry {
  return { path, refusal: 'fichier-illisible', detail };
}
