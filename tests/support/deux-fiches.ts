import type { Importation } from '../../src/echanges/importation/importation.ts';
import type { Classeur } from '../../src/tableur/classeur.ts';
import { exportedClasseur, withRows, type Rows } from './edited-classeur.ts';
import { planOfTexts } from './plan-of-texts.ts';
import { merged } from './returned.ts';

export const UN = `---
id: 1
title: Équipe mobile   # le nom d’usage
axe: 2
priority: 4
status: a-venir
debut: 2024-09
pilotes: [CH, UNAFAM]
budget:
  - { annee: 2024, prevu: 100 }
  - { annee: 2025, prevu: 100, note: "à voter" }
indicateurs:
  - nom: Suivis
    valeurs:
      2024: 58
---

Le corps, qui ne change pas.
`;
export const DEUX = `---
id: 2
title: Groupe d’entraide
axe: 1
priority: 1
status: en-cours
objectif: >-
  Un lieu
  pour tous
budget: 65 200 € par site
---
`;
export const FILES = { 'fiches/01.md': UN, 'fiches/02.md': DEUX };
export const before = planOfTexts(FILES, { periode: '2024-2025' });
export const classeur = await exportedClasseur(before);

interface Now {
  readonly files?: Readonly<Record<string, string>>;
  readonly configuration?: Readonly<Record<string, unknown>>;
}

export function back(
  edited: Classeur,
  { files = FILES, configuration = { periode: '2024-2025' } }: Now = {},
) {
  return merged(edited, { before, plan: planOfTexts(files, configuration) });
}

export function edit(nom: string, change: (rows: Rows) => Rows): Classeur {
  return withRows(classeur, nom, change);
}

/** The lines of a fiche that differ, `-` and `+`. */
export function linesOf({ fiches }: Importation): readonly string[] {
  return fiches.flatMap((fiche) => {
    if (fiche.etat !== 'modifiee') return [];
    const [was, is] = [fiche.avant.split('\n'), fiche.apres.split('\n')];
    return [
      ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
    ];
  });
}

export const codesOf = ({ remarques }: Importation) => remarques.map(({ code, gravite }) => [code, gravite]);
