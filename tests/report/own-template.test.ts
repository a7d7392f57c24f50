import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FICHES = {
  'ptsm.yaml': 'territoire: { nom: Essai }\nperiode: 2023-2024\ninscrites: 4\n',
  'fiches/1.md': soundFiche({ id: 1, status: 'en-cours', year: [2023, 2024], pilotes: ['CH'] }),
  'fiches/2.md': soundFiche({ id: 2, title: 'Répit', axe: 2, status: 'en-preparation', groupe: 'Logement' }),
};

it('the template of the territory is used in place of the one of the tool', () => {
  const own =
    '# Notre bilan {{ annee }}\n\n{{ chiffres.actives.valeur }} sur {{ base.nombre }}, {{ chiffres.engagees.taux | pourcent }}\n';
  const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': own });
  const { status, stdout } = runPtsm(['bilan', '2024', '-C', folder]);
  expect(status).toBe(0);
  expect(stdout).toBe('# Notre bilan 2024\n\n1 sur 4, 50\u00A0%\n');
});

it('its blocks are put where it names them, in its order', () => {
  const own = '## Années\n\n::tableau{#annees}\n\n## Axes\n\n::tableau{#axes}\n\n::actions{#preparation}\n';
  const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': own });
  const { stdout } = runPtsm(['bilan', '-C', folder]);
  const places = ['## Années', '| Année |', '## Axes', '| Axe 2 |', '### Logement', '| Répit |'].map((text) =>
    stdout.indexOf(text),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it('every block that the tool offers can stand in it', () => {
  const blocks = [
    'chiffres{ids="engagees"}',
    'actions{#autres}',
    'reserves',
    'trous',
    'rapprochement',
    'qualite',
    'provenance',
  ];
  const own = blocks.map((block) => `::${block}\n`).join('\n');
  const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': own });
  const { status, stdout, stderr } = runPtsm(['bilan', '-C', folder]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('50\u00A0% (2 sur 4)');
});

it('it changes the words, not the figures', () => {
  const own = writeRepository({ ...FICHES, 'modeles/bilan.md': 'Rien.\n' });
  const plain = writeRepository(FICHES);
  expect(jsonOf('ptsm.bilan', ['bilan', '-C', own])).toEqual(jsonOf('ptsm.bilan', ['bilan', '-C', plain]));
});

it('a copy of the template of the tool gives the same bilan', () => {
  const copy = readFileSync(new URL('../../templates/bilan.md', import.meta.url), 'utf8');
  const own = writeRepository({ ...FICHES, 'modeles/bilan.md': copy });
  const plain = writeRepository(FICHES);
  expect(runPtsm(['bilan', '-C', own]).stdout).toBe(runPtsm(['bilan', '-C', plain]).stdout);
});

it('one typed on Windows, with a byte-order mark and its ends of line, is read alike', () => {
  const lines = '# Bilan\n\n- un\n- deux\n\n::tableau{#annees}\n';
  const windows = `\uFEFF${lines.replaceAll('\n', '\r\n')}`;
  const outputs = [lines, windows].map(
    (own) => runPtsm(['bilan', '-C', writeRepository({ ...FICHES, 'modeles/bilan.md': own })]).stdout,
  );
  expect(outputs[1]).toBe(outputs[0]);
});

it('one in another encoding is refused rather than printed wrong', () => {
  const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': Buffer.from('Année\n', 'latin1') });
  const { status, stdout, stderr } = runPtsm(['bilan', '-C', folder]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('modeles/bilan.md');
  expect(stderr).toContain('UTF-8');
});

it('a title made of syntax comes out as text, wherever the template writes it', () => {
  const titre = '**Fin** {{ annee }} ::trous [x](y) <b> | a | `c` {% raw %}';
  const folder = writeRepository({
    ...FICHES,
    'fiches/1.md': soundFiche({ id: 1, title: titre, status: 'en-cours', year: 2024, pilotes: ['CH'] }),
  });
  const { stdout } = runPtsm(['bilan', '-C', folder, '-f', 'terminal']);
  expect(stdout).toContain(titre);
  const markdown = runPtsm(['bilan', '-C', folder, '-f', 'markdown']).stdout;
  const row = markdown.split('\n').find((line) => line.includes('Fin')) ?? '';
  expect(row.replace(/\\(?=[!-/:-@[-`{-~])/g, '')).toContain(titre);
  expect(row).not.toMatch(/(?<!\\)[*`<]/);
});
