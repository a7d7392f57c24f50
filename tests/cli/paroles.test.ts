import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { valider } from '../support/valider.ts';
import { writeRepository } from '../support/write-repository.ts';

const MODELE = [
  '# Bilan',
  '## 1. Cadre',
  'Le cadre.',
  '## 2. Résultats obtenus en {{ annee }}',
  '::trous',
  '## Annexes',
  '::paroles',
  '',
];
const FICHES = {
  'fiches/1.md': soundFiche({ id: 1, status: 'en-cours', year: [2023, 2024], pilotes: ['CH'] }),
  'modeles/bilan.md': MODELE.join('\n\n'),
};

const WORDS = `---
annee: 2024
copil: 2024-12-12
presents: [ARS, Unafam]
---
Avant tout titre.

## Résultats obtenus

Dix places **ouvertes**.

### Détail

Un détail.

## Remerciements

Merci à tous.
`;

describe('what the coordinator wrote for a year', () => {
  it('stands under the title that it is for, and what has no title of its own at « ::paroles »', () => {
    const folder = writeRepository({ ...FICHES, 'bilans/2024.md': WORDS });
    const { status, stdout } = runPtsm(['bilan', '2024', '-C', folder]);
    expect(status).toBe(0);
    const order = [
      '## 1. Cadre',
      '## 2. Résultats obtenus en 2024',
      'Dix places **ouvertes**.',
      '### Détail',
      'Un détail.',
      '## Annexes',
      'Avant tout titre.',
      '### Remerciements',
      'Merci à tous.',
    ].map((text) => stdout.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(stdout.match(/Dix places/g)).toHaveLength(1);
  });

  it('is in the JSON with the meeting, and only in that year’s bilan', () => {
    const folder = writeRepository({ ...FICHES, 'bilans/2024.md': WORDS });
    const { paroles } = jsonOf('ptsm.bilan', ['bilan', '2024', '-C', folder]);
    expect(paroles).toEqual({
      fichier: 'bilans/2024.md',
      copil: '2024-12-12',
      presents: ['ARS', 'Unafam'],
      sections: [
        { titre: null, texte: 'Avant tout titre.' },
        { titre: 'Résultats obtenus', texte: 'Dix places **ouvertes**.\n\n### Détail\n\nUn détail.' },
        { titre: 'Remerciements', texte: 'Merci à tous.' },
      ],
    });
    expect(jsonOf('ptsm.bilan', ['bilan', '2023', '-C', folder]).paroles).toBeNull();
    expect(jsonOf('ptsm.bilan', ['bilan', '-C', folder]).paroles).toBeNull();
  });

  it('needs no header', () => {
    const folder = writeRepository({ ...FICHES, 'bilans/2024.md': '# Cadre\n\nTout va bien.\n' });
    expect(runPtsm(['bilan', '2024', '-C', folder]).stdout).toContain('Tout va bien.');
  });

  it('cannot call the blocks of the template, nor its values', () => {
    const folder = writeRepository({
      ...FICHES,
      'bilans/2024.md': '## Cadre\n\n::provenance\n\n{{ territoire.nom }}\n',
    });
    const { stdout } = runPtsm(['bilan', '2024', '-C', folder, '-f', 'terminal']);
    expect(stdout).toContain('{{ territoire.nom }}');
    expect(stdout).not.toContain('Référentiel ptsm-1');
  });
});

describe('what is wrong in bilans/AAAA.md is said at its line, and a report goes without', () => {
  it.each([
    ['an unknown key', '---\nanee: 2024\n---\n', 'champ-inconnu', 'anee'],
    ['another year than its name', '---\nannee: 2023\n---\n', 'valeur-inconnue', '2023'],
    ['a day that does not exist', '---\ncopil: 2024-02-30\n---\n', 'date-invalide', '2024-02-30'],
    ['a list that is none', '---\npresents: ARS\n---\n', 'liste-attendue', 'ARS'],
    ['a header in another language', '---js\nannee: 2024\n---\n', 'entete-langage', 'js'],
    ['a conflict', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', 'conflit-git', '<<<<<<< HEAD'],
  ])('%s', async (...[, text, code, received]) => {
    const folder = writeRepository({ ...FICHES, 'bilans/2024.md': text });
    const { findings, textOf } = await valider(folder);
    const own = findings.filter(({ file }) => file === 'bilans/2024.md');
    expect(own.map((finding) => [finding.code, finding.received])).toEqual([[code, received]]);
    for (const { file, range, received: said } of own) expect(textOf(file).slice(...range)).toBe(said);
    expect(runPtsm(['bilan', '2024', '-C', folder]).status).toBe(0);
  });
});

it('files of the folder that no year names are left alone', async () => {
  const folder = writeRepository({
    ...FICHES,
    'bilans/README.md': '---\nx\n---\n',
    'bilans/notes/2024.md': '---\nx\n---\n',
  });
  expect((await valider(folder)).findings.filter(({ file }) => file.startsWith('bilans/'))).toEqual([]);
});
