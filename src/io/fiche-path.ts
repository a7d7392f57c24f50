/** Folders that never hold fiches, and files that editors leave behind. */
const SKIPPED_FOLDER = /^(?:\.|node_modules$)/;
const EDITOR_FILE = /^(?:\.|~\$)|~\.md$/i;

export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDER.test(name);
}

export function isMarkdown(name: string): boolean {
  return /\.md$/i.test(name);
}

export function isEditorFile(name: string): boolean {
  return EDITOR_FILE.test(name);
}
