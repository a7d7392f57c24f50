import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Tests that need a word processor are skipped where there is none. */
export const hasLibreOffice = isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v');

/** The file as LibreOffice prints it. */
export function convertToPdf(file: string): Uint8Array {
  return convertTo('pdf', file);
}

/** The file as LibreOffice writes it in this format, with a profile of its own so that several can run at once. */
export function convertTo(format: string, file: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ptsm-office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
    const options = ['--headless', profile, '--convert-to', format, '--outdir', folder, file];
    const { status, stderr } = spawnSync('soffice', options, { encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    return readFileSync(join(folder, `${basename(file, extname(file))}.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page, as it is laid out. */
export function pdfPages(pdf: Uint8Array): readonly string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  });
  return stdout.split('\f').slice(0, -1);
}

function isInstalled(program: string, question: string): boolean {
  return spawnSync(program, [question], { timeout: 60_000 }).status === 0;
}
