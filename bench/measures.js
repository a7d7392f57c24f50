/**
 * What is printed for each size, in order. `per` divides by another command of the same rounds; without it,
 * `unit` is s or Mo. A `target` is a most (`below`: strictly less); without one, the value is for information.
 */
const MEASURES = {
  49: [
    { of: 'ptsm --version', per: 'node -e 0', target: 1.4 },
    { of: 'ptsm voir ⇥', per: 'node -e 0', target: 2 },
    { of: 'ptsm valider', per: 'node -e 0', target: 4 },
    { of: 'ptsm valider', per: 'velite', target: 1, below: true },
    { of: 'ptsm bilan -f markdown', per: 'node -e 0' },
    { of: 'ptsm couverture -f json', per: 'node -e 0' },
    ...['md', 'docx', 'pptx', 'xlsx', 'html'].map((ending) => ({
      of: `ptsm bilan 2024 -o bilan.${ending}`,
      per: 'node -e 0',
    })),
  ],
  140: [
    { of: 'ptsm bilan 2024 -o bilan.md', per: 'node -e 0', target: 6 },
    { of: 'ptsm bilan 2024 -o bilan.docx', per: 'node -e 0', target: 12 },
    { of: 'ptsm bilan 2024 -o bilan.pptx', per: 'node -e 0', target: 12 },
    { of: 'ptsm bilan 2024 -o bilan.xlsx', per: 'node -e 0', target: 8 },
    { of: 'ptsm bilan 2024 -o bilan.html', per: 'node -e 0' },
  ],
  1000: [
    { of: 'ptsm valider', per: 'velite', target: 0.6 },
    { of: 'ptsm bilan -f markdown', unit: 's' },
    { of: 'ptsm couverture -f json', unit: 's' },
  ],
  10000: [
    { of: 'ptsm valider', unit: 's', target: 4 },
    { of: 'ptsm valider', unit: 'Mo', target: 350 },
    { of: 'ptsm bilan 2024 -o bilan.md', unit: 's' },
    { of: 'ptsm bilan 2024 -o bilan.xlsx', unit: 's' },
  ],
};

/** Over repositories whose history is read. */
const HISTORIES = {
  démonstration: [
    { of: 'ptsm bilan 2024 --au 2024-01-31 -o bilan.md', per: 'node -e 0' },
    { of: 'ptsm comparer copil-2024-01..copil-2025-01', per: 'node -e 0' },
    { of: 'ptsm historique 12', per: 'node -e 0' },
    { of: 'ptsm evolution --par mois', unit: 's' },
    { of: 'ptsm evolution --par etiquettes', unit: 's' },
  ],
  '140 × 500': [
    { of: 'ptsm bilan 2024 --au 2024-01-31 -o bilan.md', per: 'node -e 0' },
    { of: 'ptsm bilan 2024 --suivi -o bilan.md', per: 'node -e 0' },
    { of: 'ptsm comparer HEAD~20..HEAD', per: 'node -e 0', target: 8 },
    { of: 'ptsm comparer 2020-01-31..HEAD', per: 'node -e 0', target: 8 },
    { of: 'ptsm comparer HEAD~20', per: 'node -e 0' },
    { of: 'ptsm historique 12', per: 'node -e 0' },
    { of: 'ptsm evolution --par mois', unit: 's', target: 3 },
  ],
};

const OTHER_SIZE = [
  { of: 'ptsm valider', per: 'velite' },
  { of: 'ptsm valider', unit: 's' },
];

export const SIZES = Object.keys(MEASURES).map(Number);

export const HISTORY_NAMES = Object.keys(HISTORIES);

/** Of a number of fiches, or of a repository by its name. */
export function measuresOf(size) {
  return MEASURES[size] ?? HISTORIES[size] ?? OTHER_SIZE;
}

/** Names of the commands that some measures need, each once; the one they are compared with first. */
export function commandsOf(measures) {
  return [...new Set([...measures.flatMap(({ per }) => per ?? []), ...measures.map(({ of }) => of)])];
}
