/**
 * What is printed for each size, in order. `per` divides by another command of the same rounds; without it,
 * `unit` is s or Mo. A `target` is a most (`below`: strictly less); without one, the value is for information.
 */
const MEASURES = {
  49: [
    { of: 'ptsm --version', per: 'node -e 0', target: 1.4 },
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

const OTHER_SIZE = [
  { of: 'ptsm valider', per: 'velite' },
  { of: 'ptsm valider', unit: 's' },
];

export const SIZES = Object.keys(MEASURES).map(Number);

export function measuresOf(size) {
  return MEASURES[size] ?? OTHER_SIZE;
}

/** Names of the commands that some measures need, each once; the one they are compared with first. */
export function commandsOf(measures) {
  return [...new Set([...measures.flatMap(({ per }) => per ?? []), ...measures.map(({ of }) => of)])];
}
