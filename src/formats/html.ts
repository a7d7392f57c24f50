import type { Printer } from '../report/document.ts';
import { buildPage } from './html/page.ts';
import { markupText } from './markup-text.ts';

/** One page that stands alone: no script, nothing fetched, the same on a screen and on paper. */
export const printHtml: Printer = async ({ document }) => markupText(buildPage(await document()), 'html');
