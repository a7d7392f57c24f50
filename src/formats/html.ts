import { toHtml } from 'hast-util-to-html';
import type { Printer } from '../report/document.ts';
import { buildPage } from './html/page.ts';
import { disarmed } from './visible.ts';

/** One page that stands alone: no script, nothing fetched, the same on a screen and on paper. */
export const printHtml: Printer = async ({ document }) =>
  `${disarmed(toHtml(buildPage(await document())), ENTITIES).replaceAll(']]>', ']]&gt;')}\n`;

/** The same text once a browser reads it. `]]>` would make a picture taken out of the page bad XML. */
const ENTITIES = { bracket: '##&#x5B;', colon: '&#x3A;' };
