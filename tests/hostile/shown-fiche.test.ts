import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/cli/words-of.ts';
import type { Fiche } from '../../src/fiche/plan.ts';
import { FORMATS } from '../../src/formats/registry.ts';
import { renderFiche } from '../../src/report/fiche.ts';
import { printedBilan } from '../support/bilan-of.ts';
import { expectObeyedByNobody } from '../support/expect-harmless.ts';
import { FICHE_TEMPLATE } from '../support/fiche-template.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { bytesOf, entreesOf } from '../support/hostile-corpus.ts';
import { planOf } from '../support/plan-of.ts';
import { valider, type Validation } from '../support/valider.ts';
import { writeRepository } from '../support/write-repository.ts';

const WIDTHS = [null, 80];

/** A fiche's own Markdown is parsed and written again: pieces that are harmless apart may meet. */
const BODIES = [
  ':*:error::x*',
  '**##**[error]pwned',
  '**##**\\[error]pwned',
  'a ##[error](b)',
  '&#58;:error::x',
  'a  \n::error::x',
  '[l](http://x "##[error]t") ![##[error]a](x)',
  '[r]: http://x "##[error]t"',
  '[a\u202E](<http://x/\u001B[31m> "\u009B")',
  '![a\u061C](x)',
  '[^\u202E1]\n\n[^\u202E1]: ::error::x',
  '| a##\\[error] | ::error::x |\n| - | - |\n| ::x | **##**[x] |',
  '> ::error::x\n> ##\\[error]',
  '- ::error::x\n\n\n1. ##\\[error]',
  '# ::error::x\n\n##\\[error]x\n===',
  '```##[error]\n::error::x\n```',
  '<b>\n::error::x\n##[error]\n</b>',
  'x<!--\n::error::x -->',
  '<http://x##[error]>',
  '\u{E0041}\u2062\u200B',
];

describe('the body of a fiche, shown whole', () => {
  it.each(BODIES)('is obeyed by nobody: %j', async (body) => {
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}, `${body}\n`) });
    await expectShown(await valider(folder));
  });
});

describe.each(entreesOf('fm', 'enc', 'fr', 'types', 'yaml', 'titres', 'md'))('$fichier', (entree) => {
  it('shows nothing that a terminal or a CI runner obeys', async () => {
    await expectShown(await valider(writeRepository({ 'fiches/1.md': bytesOf(entree) })));
  });
});

describe('the same body, told in a bilan', () => {
  it.each(BODIES)('is obeyed by nobody: %j', async (body) => {
    const told = `## Bilan 2024\n\n${body}\n\n### ${body.split('\n', 1)[0] ?? ''}\n\n${body}\n`;
    const plan = planOf([{ status: 'suspendue' }], {}, [`## Motif\n\n${body}\n\n${told}`]);
    for (const format of ['terminal', 'markdown'] as const)
      expectObeyedByNobody(
        await printedBilan(plan, 2024, { source: '::arrets{#suspendues}\n\n::recits\n', format }),
      );
  });
});

async function expectShown(validation: Validation): Promise<void> {
  for (const fiche of validation.plan.fiches)
    for (const width of WIDTHS)
      for (const format of ['terminal', 'markdown'] as const)
        expectObeyedByNobody(await printed(fiche, validation, { format, width }));
}

async function printed(
  fiche: Fiche,
  { plan, findings }: Validation,
  { format, width }: { format: keyof typeof FORMATS; width: number | null },
): Promise<string> {
  const print = await FORMATS[format]();
  const document = () => renderFiche(fiche, { plan, findings, wordsOf, template: FICHE_TEMPLATE });
  const text = await print({ data: () => null, document }, { width, colour: 0, csv: 'fr' });
  expect(text.length).toBeGreaterThan(0);
  return String(text);
}
