import type { Block, Constat, Tableau } from '../../report/document.ts';

/** The findings of a check as one table. */
export function constatsTable(blocks: readonly Block[]): Tableau | null {
  const constats = blocks.filter((node) => node.type === 'constat');
  if (constats.length === 0) return null;
  return {
    type: 'tableau',
    id: 'constats',
    titre: 'Constats',
    entetes: ['Gravité', 'Lieu', 'Constat', 'Règle', 'À savoir'],
    lignes: constats.map((constat) => cellsOf(constat).map((text) => ({ text, value: text }))),
    total: false,
    note: null,
  };
}

function cellsOf({ severity, lieux, message, code, notes }: Constat): readonly string[] {
  const said = notes.map(({ label, text }) => `${label}\u00A0: ${text}`);
  return [severity, lieux.join(', '), message, code, said.join(' — ')];
}
