import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/fiche/body/link-target.ts';
import { avec, avecConfiguration } from '../../src/rules/exemple.ts';
import { checkExemple } from '../support/check-exemple.ts';

function reported(body: string): readonly string[] {
  return checkExemple(avec('', body)).map(({ code, received }) => `${code} ${received}`);
}

function expectedOf(body: string): readonly string[] {
  return checkExemple(avec('', body)).map(({ received, expected }) => `${received} → ${expected.join(', ')}`);
}

describe('where an address leads, from fiches/axe-1/12.md', () => {
  it.each([
    ['../13.md', 'fiches/13.md'],
    ['13.md#bilan', 'fiches/axe-1/13.md'],
    ['./13.md?plain=1#L3', 'fiches/axe-1/13.md'],
    ['r%C3%A9pit%20des%20aidants.md', 'fiches/axe-1/répit des aidants.md'],
    ['100%.md', 'fiches/axe-1/100%.md'],
    ['../../docs/', 'docs'],
    ['/docs/a.pdf', 'docs/a.pdf'],
    ['images\\a.png', 'fiches/axe-1/images/a.png'],
    ['.github/a.md', 'fiches/axe-1/.github/a.md'],
  ])('%s: a file of the repository', (address, path) => {
    expect(targetOf(address, 'fiches/axe-1/12.md')).toMatchObject({ kind: 'depot', path });
  });

  it.each([
    '../../../a.md',
    '../../../depot/fiches/13.md',
    '%2e%2e/%2e%2e/%2E%2E/etc/passwd',
    '..\\..\\..\\secret.png',
    '../../.git/config',
    '../../.GIT/config',
    'file:///etc/passwd',
    'FILE:a.md',
    'C:\\Users\\a.png',
    'c:/a.png',
    '\\\\serveur\\partage\\a.png',
  ])('%s: out of it', (address) => {
    expect(targetOf(address, 'fiches/axe-1/12.md')).toEqual({ kind: 'dehors' });
  });

  it.each([
    ['https://exemple.fr/a', 'internet'],
    ['HTTP://exemple.fr', 'internet'],
    ['//exemple.fr/a.png', 'internet'],
    ['mailto:contact@exemple.fr', 'contact'],
    ['tel:3114', 'contact'],
    ['#bilan-2024', 'ici'],
    ['', 'vide'],
    ['javascript:alert(1)', 'interdit'],
    ['data:image/png;base64,AA', 'interdit'],
    ['constructor:x', 'interdit'],
  ])('%j: %s', (address, kind) => {
    expect(targetOf(address, 'fiches/axe-1/12.md').kind).toBe(kind);
  });
});

describe('a link to a file', () => {
  it('is sound where the fiche that it names exists, whatever follows the path', () => {
    expect(reported('[elle-même](12-equipe-mobile-ados.md#bilan) [ici](#bilan)\n')).toEqual([]);
  });

  it('is reported once for an address that several links share', () => {
    expect(reported('[a][r] et [b][r]\n\n[r]: absent.md\n')).toEqual(['lien-introuvable absent.md']);
  });

  it('is reported where it has no address, or one that only Windows follows', () => {
    expect(reported('[a]()\n')).toEqual(['lien-introuvable ']);
    expect(expectedOf('[a](..\\fiches\\12-equipe-mobile-ados.md)\n')).toEqual([
      '..\\fiches\\12-equipe-mobile-ados.md → ../fiches/12-equipe-mobile-ados.md',
    ]);
  });

  it('is said ten times at most of one fiche', () => {
    const findings = reported(
      Array.from({ length: 50 }, (_, index) => `[a](${String(index)}.md)\n`).join('\n'),
    );
    expect(findings).toHaveLength(11);
    expect(findings.filter((one) => one.startsWith('constats-nombreux'))).toHaveLength(1);
  });

  it('that leaves the repository is an error, even in a fiche that was given up', () => {
    const findings = checkExemple(
      avec('status: abandonnee\nmotif: faute de locaux', '![a](../../../etc/passwd)\n'),
    );
    expect(findings).toMatchObject([{ code: 'chemin-hors-depot', severity: 'erreur' }]);
  });
});

describe('an image', () => {
  it.each([
    '![](12-equipe-mobile-ados.md)',
    '![ ](12-equipe-mobile-ados.md)',
    '![][r]\n\n[r]: 12-equipe-mobile-ados.md',
  ])('is not described: %j', (body) => {
    expect(reported(body)[0]).toMatch(/^image-sans-description !\[ ?\]/);
  });

  it('is not described by a tag without words', () => {
    const tag = '<img src="12-equipe-mobile-ados.md">';
    expect(reported(tag)).toEqual([`image-sans-description ${tag}`]);
  });

  it.each([
    '![Carte](12-equipe-mobile-ados.md)',
    '<img alt="Carte" src="12-equipe-mobile-ados.md">',
    '<img src="12-equipe-mobile-ados.md" alt="">',
  ])('is described: %s', (body) => {
    expect(reported(body)).toEqual([]);
  });
});

describe('a box to tick', () => {
  it.each([
    ['- [x]fait', '- [x]fait → - [x] fait'],
    ['-[ ] à faire', '-[ ] → - [ ]'],
    ['-[x]fait', '-[x]fait → - [x] fait'],
    ['- [] à faire', '- [] → - [ ]'],
    ['* [ x ] fait', '* [ x ] → * [x]'],
    ['1. [\u00A0] à faire', '1. [\u00A0] → 1. [ ]'],
    ['  - [✔] fait', '- [✔] → - [x]'],
    ['> - [v] fait', '- [v] → - [x]'],
  ])('is no box: %s', (body, fix) => {
    expect(expectedOf(body)).toEqual([fix]);
  });

  it.each([
    ...['- [ ] à faire', '- [X] fait', '* [x]\tfait', '1) [ ] à faire', '- [ ]', '- [x](#a)', '- [x]: fait'],
    ...['*[x]*', '[x] fait', '`- [x]fait`', '- [a] fait', '- [xv] fait', '    - [ ] à faire'],
  ])('is left alone: %s', (body) => {
    expect(reported(body)).toEqual([]);
  });
});

describe('a text of the template', () => {
  it.each([
    ['À compléter', 'À compléter'],
    ['- à renseigner.', 'à renseigner'],
    ['**Budget :** à compléter', 'à compléter'],
    ['Budget (à remplir)', 'à remplir'],
    ['| Pilote | A COMPLETER |', 'A COMPLETER'],
    ['Pilote : [nom de la structure]', '[nom de la structure]'],
    ['[à préciser avec le GT]', '[à préciser avec le GT]'],
    ['[…]', '[…]'],
    ['- [...]', '[...]'],
    ['Le CH de XXX', 'XXX'],
    ['TODO : chiffrer', 'TODO'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Bilan de {{ annee }}', '{{ annee }}'],
    ['Cliquez ou appuyez ici pour entrer du texte.', 'Cliquez ou appuyez ici pour entrer'],
  ])('is reported: %s', (body, received) => {
    expect(reported(body)).toEqual([`texte-de-modele ${received}`]);
  });

  it.each([
    'Un questionnaire à compléter par les familles',
    'Les partenaires aident à remplir le dossier.',
    'Chaque pilote est à renseigner ses indicateurs',
    'Calendrier : à préciser',
    '« Le plan […] prévoit »',
    '[Nom du fichier](#a)',
    '[date limite][r]\n\n[r]: #a',
    'Le XXIe siècle, la méthode TODOS',
    '`{{ annee }}`',
    '<!-- à compléter -->',
  ])('is none in: %s', (body) => {
    expect(reported(body)).toEqual([]);
  });

  it.each([
    ['title: À compléter', 'title', 'À compléter'],
    ['title: "TODO : trouver un titre"', 'title', 'TODO'],
    ['pilotes: [CH Sud, à renseigner]', 'pilotes.1', 'à renseigner'],
  ])('is reported in the header: %s', (line, field, received) => {
    expect(checkExemple(avec(line))).toMatchObject([{ code: 'texte-de-modele', field, received }]);
  });

  it.each(['title: Plan {{ 7 * 7 }}', 'objectif: Aller vers # à compléter', 'budget: à définir'])(
    'is none in the header: %s',
    (line) => {
      expect(checkExemple(avec(line))).toEqual([]);
    },
  );
});

describe('the sections that a territory asks for', () => {
  const codes = (body: string) =>
    checkExemple(avecConfiguration(avec('', body), { sections: ['Objectif général', 'Évaluation'] }, '')).map(
      ({ code, message }) => `${code} ${message}`,
    );

  it('are found whatever their case, accents, level and number', () => {
    expect(codes('#### OBJECTIF GENERAL\n\nx\n\n## 2. **Evaluation** :\n\nx\n')).toEqual([]);
  });

  it('are reported one by one', () => {
    expect(codes('## Évaluation\n').map((one) => one.split(' ')[0])).toEqual([
      'section-manquante',
      'section-requise-vide',
    ]);
  });
});

describe('a second header', () => {
  it.each([
    '---\n\nCalendrier : 2024\n\n---\n\nTexte.\n',
    '---\n\nTexte.\n',
    '---\nnote: x\n---\n',
    'Texte.\n\n---\naxe: 1\n---\n',
  ])('is none in %j', (body) => {
    expect(reported(body).filter((one) => one.startsWith('entete'))).toEqual([]);
  });

  it.each(['\n---\naxe: 2\n---\n', '---\n# note\nstatut: a-venir\ntags:\n  - a\n---\n'])(
    'is one in %j',
    (body) => {
      expect(reported(body)).toEqual(['entete-en-double ---']);
    },
  );
});
