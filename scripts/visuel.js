import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { picturesOf } from './pictures.js';

/*
 * The demonstration's bilan in each format for people, as pictures of its pages: to look at what a committee gets.
 * « npm run visuel -- dossier ».
 */

const example = fileURLToPath(new URL('../examples/demonstration', import.meta.url));
const out = process.argv[2] ? resolve(process.argv[2]) : mkdtempSync(join(tmpdir(), 'ptsm-visuel-'));

const pictures = picturesOf(example, '2024', out);
console.log(pictures.length > 0 ? pictures.join('\n') : `aucune image dans ${out}`);
