import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import type { Comparaison } from '../../src/figures/result.ts';
import { printDemande } from '../../src/formats/constats/demande.ts';
import { buildDemande } from '../../src/report/temps/demande.ts';
import {
  changementOf,
  nomOf,
  sameComparaison,
  sampleComparaison,
  vocabulary,
} from '../support/comparaison-exemple.ts';

const LIMIT = 64 * 1024;

describe('the comment of a pull request', () => {
  it('tells what changes in the plan, then fiche by fiche, to the letter', async () => {
    await expect(commentOn(sampleComparaison())).toMatchFileSnapshot('goldens/demande.md');
  });

  it('says plainly that nothing changes', () => {
    const comment = commentOn(sameComparaison());
    expect(comment).toMatch(/^<!-- ptsm comparer -->\n/);
    expect(comment).toContain('\nCette demande ne change rien aux fiches.\n');
    expect(comment).not.toContain('<details>');
  });

  it('names the five gravest findings and counts the others', () => {
    const found = Array.from({ length: 12 }, (_, index) => ({
      code: 'fiche-sans-pilote',
      severity: index === 11 ? ('erreur' as const) : ('info' as const),
      message: `constat ${String(index)}`,
      fiche: null,
      file: 'fiches/1.md',
      fingerprint: String(index),
    }));
    const comment = commentOn(sameComparaison({ constats: { nouveaux: found, disparus: [] } }));
    expect(comment.match(/constat \d+/g)).toEqual([11, 0, 1, 2, 3].map((rank) => `constat ${String(rank)}`));
    expect(comment).toContain('- et 7 de plus');
  });
});

describe('a comment on 500 changed fiches', () => {
  it('fits in what a forge takes, and says what it left out and where to find it', () => {
    const comment = commentOn(
      sampleComparaison({
        modifiees: changed(500, 'Coordonner les soins somatiques et psychiatriques dans chaque secteur'),
      }),
    );
    expect(bytesOf(comment)).toBeLessThanOrEqual(LIMIT);
    expect(bytesOf(comment)).toBeGreaterThan(LIMIT * 0.95);
    const shown = comment.match(/^<details>/gm)?.length ?? 0;
    expect(comment).toContain(`**${String(500 - shown)} fiches ne sont pas montrées**`);
    expect(comment).toContain('`ptsm comparer main`');
    expect(comment.match(/^<\/details>$/gm)).toHaveLength(shown);
  });

  it('fits whatever the texts are', () => {
    const nasty = '@équipe <b>&amp;</b> [a](b) #1 '.repeat(60);
    const modifiees = changed(500, nasty);
    const reserves = Array.from({ length: 40 }, () => nasty);
    const comment = commentOn(sampleComparaison({ modifiees, reserves }));
    expect(bytesOf(comment)).toBeLessThanOrEqual(LIMIT);
    expect(comment).toMatch(/\*\*\d+ éléments ne sont pas montrés\*\*/);
  });
});

const HOSTILE = [
  '@equipe voir #12',
  '<img src=x onerror=alert(1)>',
  '</summary></details><script>alert(1)</script>',
  '[a](https://a.fr) ![b](https://b.fr) www.a.fr',
  'a | b\n\n# c\n::error::x',
  '<!-- ptsm comparer -->',
  '**gras** `code` ~~x~~',
];
const OURS = /^<!-- ptsm comparer -->$|^<details><summary>[^<>]*<\/summary>$|^<\/details>$|^<\/?sub>$/;

describe('hostile texts in the comment of a pull request', () => {
  const nodes = everyNode(remark().use(remarkGfm).parse(commentOn(hostile())));

  it('make no link, no image, no emphasis and no tag', () => {
    const types = new Set(nodes.map(({ type }) => type));
    const active = ['link', 'image', 'linkReference', 'definition', 'emphasis', 'delete', 'table'] as const;
    expect(active.filter((type) => types.has(type))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1);
    const tags = nodes.flatMap((node) => (node.type === 'html' ? node.value.split('\n') : []));
    expect(tags.filter((tag) => !OURS.test(tag))).toEqual([]);
  });

  it('call nobody, cite nothing and make no address, in folds too', () => {
    const texts = nodes.flatMap((node) => (node.type === 'text' || node.type === 'html' ? [node.value] : []));
    expect(texts.filter((text) => /@\w|#\d|:\/\/|www\.a/.test(text.replaceAll('&#8203;', '\u200B')))).toEqual(
      [],
    );
  });
});

function hostile(): Comparaison {
  return sampleComparaison({
    nouvelles: HOSTILE.map((text) => nomOf(text, text)),
    modifiees: HOSTILE.map((text) => ({
      ...nomOf(text, text),
      champs: [changementOf('objectif', [text, `${text} !`], { libelle: text })],
      sections: [{ titre: text, etat: 'nouvelle', ajoutees: 1, retirees: 0, lignes: [] }],
    })),
    reserves: HOSTILE,
    avant: { ...sampleComparaison().avant, ref: HOSTILE.join('') },
  });
}

function changed(count: number, title: string): Comparaison['modifiees'] {
  return Array.from({ length: count }, (_, index) => ({
    ...nomOf(String(index + 1), title),
    champs: [changementOf('status', ['a-venir', 'en-cours'], { nature: 'avancee' })],
    sections: [],
  }));
}

function commentOn(comparaison: Comparaison): string {
  return printDemande(buildDemande(comparaison, vocabulary, 'ptsm comparer main'));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function everyNode(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}
