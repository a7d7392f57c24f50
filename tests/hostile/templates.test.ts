import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../src/fiche/usage-error.ts';
import { findRoot } from '../../src/io/find-root.ts';
import { readModeles } from '../../src/io/read-modeles.ts';
import { workTree } from '../../src/io/work-tree.ts';
import { fillTemplate } from '../../src/report/template/fill.ts';
import { bytesOf, entreesOf, type Entree } from '../support/hostile-corpus.ts';
import { stopwatch } from '../support/stopwatch.ts';
import { thrownBy } from '../support/thrown-by.ts';
import { writeRepository } from '../support/write-repository.ts';

/** Accepted, though the corpus wants them refused: the product's own `date` takes neither a format nor a clock. */
const HARMLESS = ['tpl-date-large', 'tpl-maintenant'];

const MODEL = { fiche: { titre: 'Équipe mobile' } };
const TIME_LIMIT = 5_000;

const ENTREES = entreesOf('tpl').map((entree) => [entree.fichier, entree] as const);
const REFUSED = ENTREES.filter(([, { attendu, id }]) => attendu === 'rejet' && !HARMLESS.includes(id));
const RENDERED = ENTREES.filter(([, { attendu, id }]) => attendu === 'ok' || HARMLESS.includes(id));

afterEach(() => {
  vi.useRealTimers();
});

describe.each(REFUSED)('%s as a template', (_, entree) => {
  it('is refused in time, with the line at fault, and shows nothing of the machine', () => {
    const elapsed = stopwatch();
    const error = thrownBy(() => fill(entree));
    expect(elapsed()).toBeLessThan(TIME_LIMIT);
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as UsageError;
    expect(message).toContain(`ligne ${String(entree.ligne)}`);
    expect(message).not.toMatch(/root:|function|node_modules| at /i);
  });
});

describe.each(RENDERED)('%s as a template', (_, entree) => {
  it('renders a short text that holds nothing of the program', () => {
    const text = fill(entree);
    expect(text.length).toBeLessThan(100);
    expect(text).not.toMatch(/root:|function/i);
  });

  it('renders the same text at any time', () => {
    vi.useFakeTimers({ now: new Date('2021-03-04') });
    const before = fill(entree);
    vi.setSystemTime(new Date('2024-05-06'));
    expect(fill(entree)).toBe(before);
  });
});

describe('a template that asks for what every object inherits', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'constructor.name',
    '__proto__.constructor',
  ])('finds no « %s » in the values', (name) => {
    expect(
      thrownBy(() => fillTemplate({ name: 'm.md', source: `{{ fiche.${name} }}` }, MODEL)),
    ).toBeInstanceOf(UsageError);
  });
});

describe('the value of a fiche in a template', () => {
  it.each([
    '{{ fiche | json }}',
    '{% raw %}',
    '::tableau{#axes}',
    '<b>gras</b>',
    '[lien](javascript:x)',
    '# titre',
  ])('stays the text « %s »', (titre) => {
    const text = fillTemplate({ name: 'm.md', source: '{{ fiche.titre }}' }, { fiche: { titre } });
    expect(text).toBe(titre.replace(/[!-/:-@[-`{-~]/g, '\\$&'));
  });
});

describe('a folder of templates that is a link out of the repository', () => {
  it('is not read', async () => {
    const elsewhere = writeRepository({ 'bilan.md': 'Mot de passe' });
    const folder = writeRepository({ 'ptsm.yaml': '' });
    symlinkSync(elsewhere, join(folder, 'modeles'));
    const { files, defects } = await readModeles(workTree(findRoot(folder, null)));
    expect(files).toEqual([]);
    expect(defects.map(({ code, file }) => [code, file])).toEqual([['lien-symbolique', 'modeles']]);
  });
});

function fill(entree: Entree): string {
  return fillTemplate({ name: 'modele.md', source: new TextDecoder().decode(bytesOf(entree)) }, MODEL);
}
