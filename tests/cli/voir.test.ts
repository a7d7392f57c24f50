import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const BODY = `## Bilan 2024

Un paragraphe avec **gras**, \`code\` et [un lien](https://exemple.fr).

- item un
  - item deux

1. étape une

> une citation

| Colonne | Valeur |
| --- | --- |
| cellule | 42 |

![légende de la figure](figure.png)

\`\`\`
bloc de code
\`\`\`

Une note[^1] et du <b>html</b>.

<div>bloc html</div>

[^1]: texte de la note
`;

const WORDS = [
  ...['Bilan 2024', 'gras', 'code', 'un lien', 'https://exemple.fr', 'item un', 'item deux', 'étape une'],
  ...[
    'une citation',
    'Colonne',
    'cellule',
    '42',
    'légende de la figure',
    'bloc de code',
    'html',
    'bloc html',
  ],
  'texte de la note',
];

describe.each(['terminal', 'markdown'])('ptsm voir -f %s', (format) => {
  const show = (id: string, files: Readonly<Record<string, string>>) =>
    runPtsm(['voir', id, '-f', format, '-C', writeRepository(files)]);

  it('shows every word of the text, whatever Markdown it is made of', () => {
    const { status, stdout, stderr } = show('7', { 'fiches/7.md': soundFiche({ id: 7 }, BODY) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(WORDS.filter((word) => !stdout.includes(word))).toEqual([]);
  });

  it('shows the fields in words, and only those that are filled in', () => {
    const header = {
      id: 7,
      axe: [1, 3],
      status: 'en-cours',
      year: [2021, 2022, 2023],
      pilotes: ['CH', 'ARS'],
      debut: '2021-09',
    };
    const { stdout } = show('7', { 'fiches/7.md': soundFiche(header) });
    for (const words of [
      'Équipe mobile',
      'Axe 1, Axe 3',
      'En cours',
      '2021-2023',
      'CH, ARS',
      'septembre 2021',
    ])
      expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/Budget|Partenaires|undefined|null/);
  });

  it('names the fiches that refer to it, and what is wrong with it', () => {
    const { stdout } = show('7', {
      'fiches/7.md': soundFiche({ id: 7, niveau: 'urgentissime' }),
      'fiches/8.md': soundFiche({ id: 8, title: 'Lieu de répit', liens: [7] }),
    });
    expect(stdout).toContain('Lieu de répit');
    expect(stdout).toContain('niveau-inconnu');
    expect(stdout).toContain('fiches/7.md:');
  });
});

it('a fiche is found by its number or by its file', () => {
  const folder = writeRepository({
    'fiches/a.md': soundFiche({ id: 'A1' }),
    'fiches/b.md': soundFiche({ id: undefined }),
  });
  const [byId, byFile, nameless] = ['A1', 'fiches/a.md', 'fiches/b.md'].map((id) =>
    runPtsm(['voir', id, '-C', folder]),
  );
  expect(byId?.stdout).toBe(byFile?.stdout);
  expect([byId?.status, nameless?.status]).toEqual([0, 0]);
});

it('a number that two fiches bear does not show one as if it were the only one', () => {
  const folder = writeRepository({
    'fiches/a.md': soundFiche({ id: 7, title: 'Première' }),
    'fiches/b.md': soundFiche({ id: 7, title: 'Seconde' }),
  });
  const { stdout, stderr } = runPtsm(['voir', '7', '-C', folder]);
  expect(stdout + stderr).toContain('fiches/a.md');
  expect(stdout + stderr).toContain('fiches/b.md');
});
