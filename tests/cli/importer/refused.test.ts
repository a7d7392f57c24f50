import { openSync, ftruncateSync, closeSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/figures/result.ts';
import { typesOf, xlsxParts, zipOf } from '../../support/hand-made-xlsx.ts';
import { depotUntil } from '../../support/new-depot.ts';
import { oleFile } from '../../support/ole-file.ts';
import { runMeasured } from '../../support/run-measured.ts';
import { snapshot } from '../../support/snapshot.ts';
import { corpus } from '../../tableur/corpus.ts';

const EXTERNAL =
  '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>';
const ODS = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' };
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

/** 40 titles, a good row, and one whose 41st cell is under no title. */
const WIDE = [
  ['numéro', 'titre', ...Array.from({ length: 38 }, (_, index) => `colonne ${String(index)}`)],
  ['1', 'Un', ...Array.from({ length: 38 }, () => 'x')],
  ['2', 'Deux', ...Array.from({ length: 39 }, () => 'x')],
].map((cells) => cells.join(';'));

interface Refused {
  readonly nom: string;
  readonly bytes: () => string | Uint8Array;
  /** What the reader needs to know, in its own words. */
  readonly dit: RegExp;
}

// prettier-ignore
const REFUSED: readonly Refused[] = [
  { nom: 'entites.xlsx', bytes: () => zipOf({ ...xlsxParts(''), 'xl/worksheets/sheet1.xml': EXTERNAL }), dit: /déclarations/ },
  { nom: 'entites.docx', bytes: () => corpus('xxe.docx'), dit: /déclarations/ },
  { nom: 'rires.docx', bytes: () => corpus('laughs.docx'), dit: /déclarations/ },
  { nom: 'profond.docx', bytes: () => corpus('xml-profond.docx'), dit: /niveaux/ },
  { nom: 'tronque.docx', bytes: () => corpus('tronque.docx'), dit: /la fin du fichier manque/ },
  { nom: 'vide.docx', bytes: () => corpus('vide.docx'), dit: /vide/ },
  { nom: 'invalide.docx', bytes: () => corpus('xml-invalide.docx'), dit: /illisible/ },
  { nom: 'sans-document.docx', bytes: () => corpus('sans-document.docx'), dit: /enregistrez/ },
  { nom: 'de-1997.docx', bytes: () => corpus('ancien-doc.docx'), dit: /\.docx/ },
  { nom: 'de-1997.xls', bytes: () => oleFile(['Workbook']), dit: /\.xlsx/ },
  { nom: 'protege.xlsx', bytes: () => oleFile(['EncryptionInfo', 'EncryptedPackage']), dit: /mot de passe/ },
  { nom: 'libre.ods', bytes: () => zipOf(ODS), dit: /\.xlsx/ },
  { nom: 'libre.xlsx', bytes: () => zipOf(ODS), dit: /LibreOffice/ },
  { nom: 'diapositives.xlsx', bytes: () => zipOf({ '[Content_Types].xml': typesOf(SLIDES) }), dit: /PowerPoint/ },
  { nom: 'image.csv', bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), dit: /image/ },
  { nom: 'page.xlsx', bytes: () => strToU8('<html><table><tr><td>1'), dit: /page web/ },
  { nom: 'large.csv', bytes: () => `${WIDE.join('\n')}\n`, dit: /41/ },
  { nom: 'nul.csv', bytes: () => 'numéro;titre\n1;A\u0000B\n', dit: /octet nul/ },
  { nom: 'guillemet.csv', bytes: () => 'numéro;titre\n1;"Plan\n2;B\n', dit: /guillemet/ },
  { nom: 'entete-double.csv', bytes: () => 'numéro;titre;titre\n1;A;B\n', dit: /« titre » \(B\) et « titre » \(C\)/ },
  { nom: 'proto.csv', bytes: () => 'numéro;titre;__proto__\n1;A;B\n', dit: /« __proto__ » n’est pas accepté/ },
  { nom: 'entete-proto.csv', bytes: () => '__proto__;titre\n1;A\n', dit: /aucun tableau/ },
];

const depot = depotUntil(afterAll, ['--code', '13', '--sans-priorites']);
const before = snapshot(depot.folder);

describe('a file that cannot be read is refused, exit 1, and nothing is written:', () => {
  it.each(REFUSED)('$nom', ({ nom, bytes, dit }) => {
    const file = depot.recu(nom, bytes());
    const { status, stdout, stderr } = depot.ptsm('importer', file, '--appliquer', '-f', 'json');
    expect([status, stderr.replace(/\u00A0/g, ' ')]).toEqual([
      1,
      expect.stringMatching(/^Rien n’a été écrit/m),
    ]);
    const { ecrites, remarques } = JSON.parse(stdout) as Result<'ptsm.importation'>;
    expect(ecrites).toBe(false);
    const errors = remarques.filter(({ gravite }) => gravite === 'erreur');
    expect(errors).toMatchObject([
      { message: expect.stringMatching(dit) as string, origine: { fichier: nom } },
    ]);
    expect(snapshot(depot.folder)).toEqual(before);
  });
});

/** Spaces in one cell: sixty megabytes that a file of some kilobytes holds. */
function bomb(part: string, opening: string, closing: string): Uint8Array {
  return zipOf({ [part]: `${opening}${' '.repeat(60_000_000)}${closing}` });
}

describe('what would fill the memory is refused within two seconds and 300 MB:', () => {
  it.each([
    [
      'bombe.xlsx',
      () =>
        bomb(
          'xl/worksheets/sheet1.xml',
          '<worksheet><sheetData><row><c t="inlineStr"><is><t>',
          '</t></is></c></row></sheetData></worksheet>',
        ),
    ],
    [
      'bombe.docx',
      () =>
        bomb(
          'word/document.xml',
          '<w:document><w:body><w:p><w:r><w:t>',
          '</w:t></w:r></w:p></w:body></w:document>',
        ),
    ],
    ['200-mo.xlsx', () => 200_000_000],
    ['200-mo.csv', () => 200_000_000],
  ])('%s', (nom, content) => {
    const file = sent(nom, content());
    const { status, stdout, elapsed, peak } = runMeasured([
      'importer',
      file,
      '--appliquer',
      '-C',
      depot.folder,
    ]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/saturer la machine|200 Mo/);
    expect(elapsed).toBeLessThan(2000);
    expect(peak).toBeLessThan(300);
    expect(snapshot(depot.folder)).toEqual(before);
  });
});

/** A file of these bytes, or of that many without taking the place. */
function sent(nom: string, content: Uint8Array | number): string {
  if (typeof content !== 'number') return depot.recu(nom, content);
  const path = depot.recu(nom, '');
  const file = openSync(path, 'r+');
  ftruncateSync(file, content);
  closeSync(file);
  return path;
}
