import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const PAQUETS = { soffice: 'libreoffice', pdftoppm: 'poppler-utils', chromium: 'chromium' };
const FORMATS = { docx: officePages, pptx: officePages, xlsx: officePages, html: webPages };
const CHROMIUM = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--hide-scrollbars',
];
const RESOLUTION = '80'; // dots per inch: read on a screen, light to keep
const PATIENCE = 180_000; // milliseconds: the first start of LibreOffice is slow

const missing = Object.keys(PAQUETS).filter((tool) => !isInstalled(tool));

/** The bilan of a year as pictures of its pages, a folder a format. Installs nothing: says what is missing, and goes on with the rest. */
export function picturesOf(repository, annee, out, formats = Object.keys(FORMATS)) {
  for (const tool of missing)
    complain(
      `${tool} manque : installez le paquet Debian « ${PAQUETS[tool]} » (apt install ${PAQUETS[tool]})`,
    );
  return formats.flatMap((format) => {
    // A folder each: they would all become the same PDF.
    const file = join(out, format, `bilan-${annee}.${format}`);
    mkdirSync(dirname(file), { recursive: true });
    return isPrinted(repository, annee, file) ? FORMATS[format](file) : [];
  });
}

function isPrinted(repository, annee, file) {
  const line = [join(root, 'bin/ptsm.js'), 'bilan', annee, '-C', repository, '-o', file];
  const { status, stderr } = spawnSync(process.execPath, line, { encoding: 'utf8' });
  if (status !== 0) complain(`${file} : refusé (code ${status}) ${stderr.trim().split('\n')[0] ?? ''}`);
  return status === 0;
}

function officePages(file) {
  // A profile of its own: the one of the person at work may be open, and then nothing is converted.
  const profile = `-env:UserInstallation=${pathToFileURL(join(dirname(file), '.libreoffice'))}`;
  const done = run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    dirname(file),
    file,
  ]);
  return done ? pages(file) : [];
}

/** As a screen shows it, then as it is printed. */
function webPages(file) {
  const url = String(pathToFileURL(file));
  const screen = join(dirname(file), 'ecran.png');
  const shown = run('chromium', [...CHROMIUM, '--window-size=1280,4000', `--screenshot=${screen}`, url]);
  const printed = run('chromium', [
    ...CHROMIUM,
    '--no-pdf-header-footer',
    `--print-to-pdf=${inPdf(file)}`,
    url,
  ]);
  return [...(shown ? [screen] : []), ...(printed ? pages(file) : [])];
}

/** One picture a page of the PDF beside the file. */
function pages(file) {
  const folder = dirname(file);
  if (!run('pdftoppm', ['-r', RESOLUTION, '-png', inPdf(file), join(folder, 'page')])) return [];
  const names = readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

function inPdf(file) {
  return file.replace(/\.[^.]+$/, '.pdf');
}

/** Whether the tool did it; a missing one has been told of already. */
function run(tool, args) {
  if (missing.includes(tool)) return false;
  try {
    execFileSync(tool, args, { stdio: 'pipe', timeout: PATIENCE });
    return true;
  } catch (error) {
    complain(`${tool} a échoué : ${String(error.message).split('\n')[0]}`);
    return false;
  }
}

function isInstalled(tool) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function complain(text) {
  process.exitCode = 1;
  console.error(text);
}
