import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lecture } from '../../../src/tableur/classeur.ts';
import { convertTo, hasLibreOffice } from '../../support/libre-office.ts';
import { readPackage, tablesOf } from './word-parts.ts';

const words = (...texts: readonly string[]) => texts.map((text) => new Paragraph(text));
const items = (...texts: readonly string[]) =>
  texts.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
const cell = (children: readonly Paragraph[], more: object = {}) => new TableCell({ children, ...more });
const row = (...children: readonly TableCell[]) => new TableRow({ children });
const merged = (text: string, verticalMerge: 'restart' | 'continue') =>
  cell(words(text), {
    verticalMerge: VerticalMergeType[verticalMerge === 'restart' ? 'RESTART' : 'CONTINUE'],
  });

/** Two plans as coordinators write them: a row a fiche, and a fiche of labels and values under its title. */
const plan = new Document({
  sections: [
    {
      children: [
        new Paragraph({ text: 'Bilan des fiches', heading: HeadingLevel.HEADING_1 }),
        ...words('Fiches mises en œuvre.'),
        new Table({
          rows: [
            row(cell(words('Axe')), cell(words('N°')), cell(words('Actions mises en œuvre'))),
            row(merged('Axe 2', 'restart'), cell(words('35')), cell(words('Mise en œuvre en 2021'))),
            row(merged('', 'continue'), cell(words('15')), cell(items('CHU', 'CPTS'))),
            row(cell(words('Total'), { columnSpan: 2 }), cell(words('2 fiches'))),
          ],
        }),
        new Paragraph({ text: 'Fiche Action 12. Équipe mobile', heading: HeadingLevel.HEADING_2 }),
        new Table({
          rows: [
            row(cell(words('QUOI')), cell(words('Aller vers les jeunes', 'à domicile'))),
            row(
              cell(words('QUI')),
              cell([
                new Paragraph({
                  children: [
                    new ExternalHyperlink({ link: 'https://chu.fr/', children: [new TextRun('Le CHU')] }),
                  ],
                }),
              ]),
            ),
          ],
        }),
      ],
    },
  ],
});

const TABLES = [
  [
    ['Axe', 'N°', 'Actions mises en œuvre'],
    ['Axe 2', '35', 'Mise en œuvre en 2021'],
    ['^2:0', '15', '- CHU\n- CPTS'],
    ['Total', '^4:0', '2 fiches'],
  ],
  [
    ['QUOI', 'Aller vers les jeunes\nà domicile'],
    ['QUI', 'Le CHU'],
  ],
];

function expectPlan(lecture: Lecture): void {
  expect(tablesOf(lecture)).toEqual(TABLES);
  expect(lecture.classeur?.textes).toEqual([
    { texte: 'Bilan des fiches', estTitre: true },
    { texte: 'Fiches mises en œuvre.', estTitre: false },
    { texte: 'Fiche Action 12. Équipe mobile', estTitre: true },
  ]);
  expect(lecture.classeur?.feuilles.map(({ apres }) => apres)).toEqual([2, 3]);
  expect(lecture.remarques.map(({ code, lieu, recu }) => [code, lieu.feuille, lieu.ligne, recu])).toEqual([
    ['lien-non-repris', 'tableau 2', 2, 'https://chu.fr/'],
  ]);
}

describe('a document as programs write it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ptsm-word-'));
  const file = join(folder, 'plan.docx');
  let written: Uint8Array;

  beforeAll(async () => {
    written = await Packer.toBuffer(plan);
    writeFileSync(file, written);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('by a library', async () => {
    expectPlan(await readPackage(written));
  });

  it.skipIf(!hasLibreOffice)('saved again by LibreOffice', async () => {
    expectPlan(await readPackage(convertTo('docx', file)));
  });
});
