import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/figures/result.ts';
import type { Block, Tableau } from '../../../src/report/document.ts';
import { renderBilan } from '../../../src/report/bilan.ts';
import { textOf } from '../../../src/report/text-of.ts';
import { bilanOf } from '../../support/bilan-of.ts';
import { sampleComparaison } from '../../support/comparaison-exemple.ts';
import { planOf } from '../../support/plan-of.ts';

const before = planOf([
  { axe: 1, status: 'a-venir' },
  { axe: 2, status: 'en-cours', year: 2023 },
]);
const after = planOf([
  { axe: 1, status: 'en-cours', year: 2024 },
  { axe: 2, status: 'en-cours', year: 2023 },
  { axe: 2, status: 'en-preparation' },
]);

describe('a bilan compared with an earlier state', () => {
  it('has what each figure was beside it, and the difference', () => {
    const table = tableOf(blocksOf(compared()), 'chiffres');
    expect(table.entetes.slice(3)).toEqual(['Avant (copil-2023-12)', 'Écart']);
    const line = table.lignes.find(([label]) => label?.text === 'Fiches mises en œuvre ou en préparation');
    expect(line?.slice(3).map(({ text }) => text)).toEqual(['1', '+2']);
    // A figure of which the earlier state says nothing was not zero.
    expect(table.lignes.find(([label]) => label?.text === 'Fiches sans axe')?.[3]?.value).toBeNull();
  });

  it('gives each cell of a table its difference, none where nothing changed', () => {
    const table = tableOf(blocksOf(compared()), 'axes');
    const ecarts = (label: string) => {
      const line = table.lignes.find(([first]) => first?.text === label) ?? [];
      return table.entetes.flatMap((entete, index) => {
        const ecart = line[index]?.ecart;
        return ecart === undefined ? [] : [`${entete} ${ecart}`];
      });
    };
    expect(ecarts('Axe 1')).toEqual(['À venir −1', 'En cours +1']);
    expect(ecarts('Axe 2')).toEqual(['En préparation +1', 'Total +1']);
    expect(ecarts('Axe 3')).toEqual([]);
  });

  it('has the section « Évolution depuis le dernier COPIL », as pages, slides and sheets', () => {
    for (const name of ['bilan', 'diaporama', 'classeur']) {
      const titles = blocksOf(compared(), name).flatMap((node) =>
        node.type === 'heading' ? [textOf(node)] : [],
      );
      expect([name, titles.includes('Évolution depuis le dernier COPIL')]).toEqual([name, true]);
    }
    const words = blocksOf(compared()).map(textOf).join('\n').replaceAll('\u00A0', ' ');
    expect(words).toContain(
      '17 Coordonner les soins somatiques et psychiatriques (juin 2025 → janvier 2026, +7 mois, 2ᵉ report)',
    );
    expect(words).toContain('N’est plus couvert : la priorité 3.');
  });

  it('is as before where it is compared with nothing', () => {
    const blocks = blocksOf(bilanOf(after, 2024));
    expect(tableOf(blocks, 'chiffres').entetes).toEqual(['Chiffre', 'Nombre', 'Part']);
    expect(blocks.map(textOf).join('\n')).not.toContain('Évolution');
  });
});

function compared(): Result<'ptsm.bilan'> {
  const { tables } = bilanOf(before, 2024);
  const figures = [
    { id: 'engagees', label: 'Engagées', unite: 'fiches' as const, avant: 1, apres: 3, difference: 2 },
  ];
  return { ...bilanOf(after, 2024), comparaison: { ...sampleComparaison({ figures }), tables } };
}

function blocksOf(bilan: Result<'ptsm.bilan'>, name = 'bilan'): readonly Block[] {
  const source = readFileSync(`templates/${name}.md`, 'utf8');
  const { vocabulary, configuration } = after;
  return renderBilan(bilan, { vocabulary, configuration, logo: null, template: { name, source } }).children;
}

function tableOf(blocks: readonly Block[], id: string): Tableau {
  const found = blocks.find((node) => node.type === 'tableau' && node.id === id);
  if (found?.type !== 'tableau') throw new Error(`no table « ${id} »`);
  return found;
}
