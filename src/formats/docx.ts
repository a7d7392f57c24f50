import { Document as WordDocument, Packer } from 'docx';
import type { Block, Document, Printer } from '../report/document.ts';
import { blocksOf } from './docx/blocks.ts';
import { contentsOf } from './docx/contents.ts';
import { coverOf } from './docx/cover.ts';
import { runsOf, textOf } from './docx/inline.ts';
import { lookOf, PAGE, TEXT_WIDTH } from './docx/look.ts';
import { packageEdit } from './docx/package-edit.ts';
import { estimatePages } from './docx/pages.ts';
import { pageBreak, styled } from './docx/paragraph.ts';
import { runningOf } from './docx/running.ts';
import type { Element, Setting } from './docx/setting.ts';
import { FONT, stylesOf } from './docx/styles.ts';
import { stableZip } from './office/stable-zip.ts';
import { visible } from './visible.ts';

/** A document for Word, ready to be handed out, then amended: styles, fields, tables and charts are Word's own. */
export const printDocx: Printer = async ({ document }) => {
  const { entete, children } = await document();
  const setting: Setting = {
    look: lookOf(entete),
    width: TEXT_WIDTH,
    level: 0,
    isQuoted: false,
    alternatives: [],
    lists: [],
  };
  const body = bodyOf({ entete, children }, setting);
  const packed = await Packer.pack(wordDocument({ entete, children }, body, setting), 'uint8array');
  const facts = { date: entete?.date ?? null, alternatives: setting.alternatives };
  return stableZip(packed, packageEdit(facts));
};

type Content = Pick<Document, 'children'> & { readonly entete: Document['entete'] | undefined };

/** The title stands on the cover, or else opens the document; the sections follow the table of contents that a cover calls for. */
function bodyOf({ entete, children }: Content, setting: Setting): readonly Element[] {
  const sections = titleOf(children) === null ? children : children.slice(1);
  const opening = entete ? [...coverOf(entete, setting), pageBreak()] : openingOf(children);
  // What has no cover is read at once: a fiche, a list.
  const contents = entete ? contentsOf(sections) : [];
  return [...opening, ...contents, ...blocksOf(sections, setting)];
}

function openingOf(children: readonly Block[]): readonly Element[] {
  const title = titleOf(children);
  return title === null ? [] : [styled('Title', runsOf(title.children))];
}

function titleOf([first]: readonly Block[]) {
  return first?.type === 'heading' && first.depth === 1 ? first : null;
}

function wordDocument(content: Content, body: readonly Element[], { look }: Setting): WordDocument {
  const { entete, children } = content;
  const title = entete?.titre ?? textOf(titleOf(children)?.children ?? []);
  return new WordDocument({
    title: visible(title),
    ...(entete?.sousTitre ? { subject: visible(entete.sousTitre) } : {}),
    creator: 'ptsm',
    lastModifiedBy: 'ptsm',
    styles: stylesOf(look),
    theme: { fonts: { headings: FONT, body: FONT } },
    pageNumbers: estimatePages,
    sections: [
      {
        properties: {
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
          titlePage: entete !== undefined,
        },
        ...runningOf({ titre: entete?.titre ?? null, source: entete?.source ?? null }),
        children: [...body],
      },
    ],
  });
}
