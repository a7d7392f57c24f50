import { describe, expect, it } from 'vitest';
import { withCopil } from '../../src/fiche/copil/edit-copils.ts';
import { parseCopils } from '../../src/fiche/copil/parse-copils.ts';
import { ALONE } from '../../src/fiche/surroundings.ts';
import { enterinementOf } from '../../src/figures/enterinement.ts';
import { disparueDepuisCopil } from '../../src/rules/copil/disparue-depuis-copil.ts';
import { checkExemple } from '../support/check-exemple.ts';
import { ficheText, type Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

const TEXTE = '## Description\n\nDix places.\n\n## Contexte\n\nUrbain.\n';
const FICHE = { title: 'Équipe mobile', axe: 1, priority: 4, status: 'a-venir', fin: '2025-06' };
const AUTRE = { ...FICHE, title: 'Maison des usagers' };
const CODES = ['disparue-depuis-copil', 'modifiee-depuis-copil', 'nouvelle-depuis-copil'];

const first = (changed: Header = {}, body = TEXTE) => ficheText({ id: 1, ...FICHE, ...changed }, body);
const second = (changed: Header = {}) => ficheText({ id: 2, ...AUTRE, ...changed });

describe('since the last COPIL, valider says', () => {
  it('nothing of what it validated', () => {
    expect(since([first(), second()])).toEqual([]);
  });

  it.each<readonly [string, Header, string]>([
    ['fin', { fin: '2026-01' }, 'fin a changé depuis le COPIL du 21 janvier 2025'],
    ['ctsm', { ctsm: true }, 'CTSM a changé depuis'],
    ['suivi', { suivi: 'oui' }, 'suivi annuel a changé depuis'],
    ['fin', { fin: undefined, ctsm: 2 }, 'fin et CTSM ont changé depuis'],
  ])('which fields changed, at the first: %s', (field, changed, words) => {
    const configuration = {
      champs: [{ code: 'suivi', libelle: 'Suivi annuel', type: 'texte' }],
      copil: { champs: ['fin', 'ctsm', 'suivi'], sections: [] },
    };
    const [found, ...others] = since([first(changed), second()], configuration);
    expect(found).toMatchObject({ code: 'modifiee-depuis-copil', severity: 'info', fiche: '1', field });
    expect(found?.message).toContain(words);
    expect(others).toEqual([]);
  });

  it('which sections changed, at the title of the first', () => {
    const [found] = since([first({}, TEXTE.replace('Dix', 'Douze')), second()]);
    expect(found).toMatchObject({ fiche: '1', field: null, received: '## Description' });
    expect(found?.message).toMatch(/^section « Description » a changé depuis/);
  });

  it('which sections count, where the territory lists them', () => {
    const now = [first({}, TEXTE.replace('Urbain', 'Rural')), second()];
    expect(since(now, { copil: { sections: ['contexte'] } }).map(({ fiche }) => fiche)).toEqual(['1']);
    expect(since(now)).toEqual([]);
  });

  it('which fiches it has not seen, and which ones are gone', () => {
    const found = since([first(), second({ id: 3 })]);
    expect(found.map(({ code, file, received }) => [code, file, received])).toEqual([
      ['disparue-depuis-copil', '.ptsm/copil.yaml', '2'],
      ['nouvelle-depuis-copil', 'fiches/2.md', '3'],
    ]);
  });

  it.each([
    ['cannot be read', '---\nid: [\n---\n'],
    ['has lost its id', second({ id: undefined })],
    ['has the id of another', second({ id: 1 })],
  ])('nothing of a fiche that %s: it has a finding already', (_, text) => {
    expect(since([first(), text])).toEqual([]);
  });
});

it('says in time which of many fiches are gone', () => {
  const fiches = Array.from({ length: 20_000 }, (_, id) => ({ id: String(id), empreintes: ['0a1b2c3d'] }));
  const copil = { date: '2025-01-21', commit: null, champs: ['title'], sections: [], fiches };
  const plan = { ...planOf([]), copil: parseCopils(withCopil('', copil)) };
  const start = performance.now();
  const places = disparueDepuisCopil.check?.(plan, ALONE).map(({ range }) => plan.copil.text.slice(...range));
  expect(places).toEqual(fiches.map(({ id }) => id));
  expect(performance.now() - start).toBeLessThan(4_000);
});

describe('what a COPIL records', () => {
  it('is every fiche with an id of its own, by number; the others are named', () => {
    const { copil, omis } = enterinementOf(
      planOf([
        { ...FICHE, id: 10 },
        { ...FICHE, id: 9, diffusion: 'interne' },
        { ...FICHE, id: undefined },
      ]),
      { date: '2025-01-21', commit: null },
    );
    expect(copil.fiches.map(({ id }) => id)).toEqual(['9', '10']);
    expect(omis).toEqual(['fiches/0002.md']);
  });
});

/** What is said of these fiches after a COPIL that validated the first two, under the same settings. */
function since(now: readonly string[], configuration: Readonly<Record<string, unknown>> = {}) {
  const validated = planOf([FICHE, AUTRE], configuration, [TEXTE]);
  const { copil } = enterinementOf(validated, { date: '2025-01-21', commit: null });
  const entries = now.map((text, index) => ({
    path: `fiches/${String(index + 1)}.md`,
    bytes: new TextEncoder().encode(text),
  }));
  const found = checkExemple({ montre: '', entries, configuration, copil: withCopil('', copil) });
  return found.filter(({ code }) => CODES.includes(code));
}
