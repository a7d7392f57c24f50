import type { Printer } from '../report/document.ts';
import { jsonText } from './json-text.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- every printer has the same shape
export const printJson: Printer = async ({ data }) => jsonText(data());
