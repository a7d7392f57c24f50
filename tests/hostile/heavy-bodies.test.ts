import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/cli/words-of.ts';
import { printMarkdown } from '../../src/formats/markdown.ts';
import { renderFiche } from '../../src/report/fiche.ts';
import { FICHE_TEMPLATE } from '../support/fiche-template.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { stopwatch } from '../support/stopwatch.ts';
import { valider } from '../support/valider.ts';
import { writeRepository } from '../support/write-repository.ts';

const SIZE = 40_000;
/** In milliseconds: the parser alone takes ten times as long on the first ones. */
const LIMIT = 4_000;

const PATTERNS = [
  ...['*a_ ', 'a*', '*a**b', '***a** ', '_a'],
  ...['a\n---\n', 'a\n===\n', '> a\n> ---\n'],
  ...['](', '![a]', '[a][b] ', '[a](<b ', '![a](', '[^a', '[a]: b\n', '[^a]: b\n'],
  ...['- a\n', '1. a\n  - b\n', '> a\n', '|a|\n', '<a b="', '<!--', '`a``b', 'a@b.c ', 'www.a', '&a;'],
];

describe('a body of nothing but one pattern', () => {
  it.each(PATTERNS)('is checked and shown in time: %j', async (pattern) => {
    const body = pattern.repeat(SIZE / pattern.length);
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}, body) });
    const elapsed = stopwatch();
    const { plan, findings } = await valider(folder);
    const [fiche] = plan.fiches;
    if (!fiche) throw new Error('the header is sound');
    const document = () => renderFiche(fiche, { plan, findings, wordsOf, template: FICHE_TEMPLATE });
    await printMarkdown({ data: () => null, document }, { width: null, colour: 0, csv: 'fr' });
    expect(elapsed()).toBeLessThan(LIMIT);
  });
});

const NESTED = `${'> '.repeat(5_000)}a\n`;

describe('a body that would exhaust the parser', () => {
  it.each(['corps-trop-imbrique', 'corps-trop-charge', 'corps-trop-long'])(
    'is not parsed either where ptsm.yaml silences « %s »',
    (code) => {
      const bodies = {
        'corps-trop-imbrique': NESTED,
        'corps-trop-charge': '*a_ '.repeat(60_000),
        'corps-trop-long': '- a\n'.repeat(100_000),
      };
      const folder = writeRepository({
        'ptsm.yaml': `regles: { ${code}: ignorer }\n`,
        'fiches/1.md': soundFiche({}, bodies[code as keyof typeof bodies]),
      });
      const elapsed = stopwatch();
      expect(runPtsm(['voir', '1', '-C', folder])).toMatchObject({ status: 0, stderr: '' });
      expect(elapsed()).toBeLessThan(LIMIT);
    },
  );

  it('is not taken for shorter paragraphs because of lines that only look blank', async () => {
    const folder = writeRepository({
      'fiches/1.md': soundFiche({}, `${'*a_ '.repeat(100)}\n\u00A0\n`.repeat(20)),
    });
    expect((await valider(folder)).findings.map(({ code }) => code)).toEqual(['corps-trop-charge']);
  });
});

describe('a body that is sound, and slow to parse', () => {
  it.each([
    ['marks in one paragraph', '*a_ '.repeat(600)],
    ['titles underlined', 'a\n---\n'.repeat(1_100)],
  ])('is shown as it is written: %s', (_, body) => {
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}, body) });
    const { stdout } = runPtsm(['voir', '1', '-f', 'markdown', '-C', folder]);
    expect(stdout).toContain(`\`\`\`\n${body.split('\n', 1)[0] ?? ''}\n`);
  });
});

describe('a body rich in marks, as people write', () => {
  it.each([
    ['a table of bold cells', `| a | b |\n| - | - |\n${'| **gras** | _italique_ |\n'.repeat(100)}`],
    ['a list of links', '- [lien](https://example.org) **important**\n'.repeat(150)],
    ['paragraphs', 'Du **gras**, de l’_italique_ et un [lien](https://example.org).\n\n'.repeat(2_000)],
    ['sections', 'Titre\n-----\n\nTexte.\n\n'.repeat(900)],
  ])('is read: %s', async (_, body) => {
    const { findings } = await valider(writeRepository({ 'fiches/1.md': soundFiche({}, body) }));
    expect(findings.map(({ code }) => code)).not.toContain('corps-trop-charge');
  });
});
