import { describe, expect, it } from 'vitest';
import { ficheFileName, ficheFolder, nextId } from '../../src/edits/fiche-names.ts';
import { slug } from '../../src/fiche/words/slug.ts';
import { planOf } from '../support/plan-of.ts';
import { planAt } from '../support/plan-at.ts';

describe('a title becomes a name', () => {
  it.each([
    ['L’œuvre d’Ægir : « ça » à Straße', 'l-oeuvre-d-aegir-ca-a-strasse'],
    ['ÉQUIPE  mobile – ados/jeunes', 'equipe-mobile-ados-jeunes'],
    ['Soins & logement, 50 %', 'soins-et-logement-50-pour-cent'],
    ['../../etc/passwd', 'etc-passwd'],
    ['ﬁn de N° 3…', 'fin-de-n-3'],
    ['健康', ''],
  ])('« %s »', (title, name) => {
    expect(slug(title)).toBe(name);
  });

  it('is cut at a word that can end it', () => {
    const name = slug(
      'Permettre aux adolescents et aux jeunes adultes du territoire un accès rapide aux soins',
    );
    expect(name).toBe('permettre-aux-adolescents-et-aux-jeunes-adultes');
    expect(slug('a'.repeat(80))).toHaveLength(60);
  });
});

describe('a new fiche has a file name', () => {
  it.each<[fiche: readonly [id: string, title: string], taken: readonly string[], name: string]>([
    [['5', 'Équipe mobile'], ['fiches/01-a.md', 'fiches/12-b.md'], '05-equipe-mobile.md'],
    [['5', 'Équipe mobile'], ['fiches/1-a.md', 'fiches/12-b.md'], '5-equipe-mobile.md'],
    [['5', 'Équipe mobile'], [], '05-equipe-mobile.md'],
    [['5', 'Équipe mobile'], ['fiches/38-a.md', 'fiches/contexte.md'], '05-equipe-mobile.md'],
    [['5', 'Équipe mobile'], ['fiches/001-a.md', 'fiches/38-a.md'], '005-equipe-mobile.md'],
    [['113', 'Équipe mobile'], ['fiches/01-a.md'], '113-equipe-mobile.md'],
    [['A1', 'Coordination'], ['fiches/01-a.md'], 'a1-coordination.md'],
    [['5', 'Équipe'], ['fiches/x/5-EQUIPE.md', 'fiches/5-equipe-2.md'], '5-equipe-3.md'],
    [['con', ''], [], 'fiche-con.md'],
    [['', '…'], [], 'fiche.md'],
  ])('%j beside %j', ([id, title], taken, name) => {
    expect(ficheFileName(id, title, taken)).toBe(name);
  });
});

it('a new fiche goes where those of its axis are', () => {
  const fiche = (id: number, axe: number) =>
    `---\nid: ${String(id)}\ntitle: Fiche ${String(id)}\naxe: ${String(axe)}\npriority: 1\nstatus: en-cours\n---\n`;
  const plan = planAt({ 'axe-1/1.md': fiche(1, 1), 'axe-1/2.md': fiche(2, 1), 'axe-2/3.md': fiche(3, 2) });
  expect(ficheFolder(plan, '1')).toBe('fiches/axe-1');
  expect(ficheFolder(plan, '2')).toBe('fiches/axe-2');
  expect(ficheFolder(plan, '4')).toBe('fiches');
  expect(ficheFolder(plan, null)).toBe('fiches');
});

it('the next number follows the highest', () => {
  expect(nextId(planOf([{ id: 3 }, { id: 'A12' }, { id: 41 }]))).toBe('42');
  expect(nextId(planOf([]))).toBe('1');
});
