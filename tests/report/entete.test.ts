import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildBilan } from '../../src/figures/bilan.ts';
import { renderBilan } from '../../src/report/bilan.ts';
import { logoOf } from '../../src/report/logo.ts';
import { planOf } from '../support/plan-of.ts';
import { readingOf } from '../support/reading-of.ts';
import { smallPng } from '../support/sample-document.ts';

function coverOf(
  configuration: Readonly<Record<string, unknown>>,
  source = '# Bilan {{ annee }} : {{ territoire.nom }}\n',
) {
  const plan = planOf([{ axe: 1, year: 2024, diffusion: 'interne' }], configuration);
  const bilan = buildBilan(readingOf(plan), { annee: 2024, titleOf: String });
  const { vocabulary, configuration: settings } = plan;
  return renderBilan(bilan, {
    vocabulary,
    configuration: settings,
    logo: null,
    template: { name: 'x', source },
  }).entete;
}

describe('the cover of a document', () => {
  it('has the title of the template, without the territory that stands below it', () => {
    const cover = coverOf({ territoire: { nom: 'Val-Fictif', region: 'Centre' } });
    expect([cover?.titre, cover?.sousTitre]).toEqual(['Bilan 2024', 'Val-Fictif, Centre']);
  });

  it('says the period, the arrêté, and what must not be overlooked', () => {
    const cover = coverOf({ periode: '2021-2025', arrete: '2021-05-03', mention: 'Territoire fictif' });
    expect(cover?.mentions).toEqual(['Période 2021-2025', 'Projet arrêté le 3 mai 2021']);
    expect(cover?.avertissements[0]).toBe('Territoire fictif');
    expect(cover?.avertissements[1]).toContain('Document interne');
  });

  it('takes the colour of the territory if it can be read on white, its own otherwise', () => {
    expect(coverOf({ couleur: '#7a1f4e' })?.couleur).toBe('#7a1f4e');
    expect(coverOf({ couleur: '#ffee00' })?.couleur).toBe('#1f4e79');
    expect(coverOf({})?.couleur).toBe('#1f4e79');
  });
});

describe('a logo', () => {
  it('is a PNG or a JPEG by its bytes', () => {
    expect(logoOf(smallPng(), 'Logo')).toMatchObject({ type: 'png', largeur: 2, hauteur: 2 });
  });

  it.each([
    ['text', new TextEncoder().encode('<svg onload="alert(1)"/>')],
    ['nothing', new Uint8Array()],
    ['the beginning of a PNG', smallPng().slice(0, 12)],
    ['the beginning of a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a program', readFileSync(process.execPath).subarray(0, 4096)],
  ])('is nothing else: %s', (_, bytes) => {
    expect(logoOf(bytes, 'Logo')).toBeNull();
  });
});
