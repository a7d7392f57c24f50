import { posix } from 'node:path';

/** Folders that never hold fiches, and files that editors leave behind. */
const SKIPPED_FOLDER = /^(?:\.|node_modules$)/;
const EDITOR_FILE = /^(?:\.|~\$)|~\.md$/i;

export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDER.test(name);
}

/** Whether a path is inside a folder, or is it; both relative to the plan's root. */
export function isBelow(folder: string, path: string): boolean {
  return !posix.relative(folder, path).startsWith('../');
}

export function isMarkdown(name: string): boolean {
  return /\.md$/i.test(name);
}

export function isEditorFile(name: string): boolean {
  return EDITOR_FILE.test(name);
}
