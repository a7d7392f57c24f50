/** A command line, and what a newcomer sees with it. */
interface Essai {
  readonly commande: string;
  readonly montre: string;
}

/** The first minute: one command for each question that a coordinator asks. */
export const ESSAIS: readonly Essai[] = [
  { commande: 'ptsm bilan 2025 -o bilan-2025.docx', montre: 'le bilan à remettre au comité de pilotage' },
  { commande: 'ptsm bilan 2023 --au copil-2024-01', montre: 'le bilan tel qu’il était en janvier 2024' },
  { commande: 'ptsm comparer copil-2024-01..copil-2025-01', montre: 'ce qui a changé entre deux comités' },
  { commande: 'ptsm historique 30', montre: 'un démarrage repoussé deux fois' },
  { commande: 'ptsm evolution --par annee', montre: 'les chiffres, année après année' },
];

/** The lines to type, ready to copy: first the way into the folder. */
export function linesToTry(dossier: string): string {
  const width = Math.max(...ESSAIS.map(({ commande }) => commande.length));
  const lines = ESSAIS.map(({ commande, montre }) => `${commande.padEnd(width)}   # ${montre}`);
  return [...(dossier === '.' ? [] : [`cd ${quoted(dossier)}`]), ...lines].join('\n');
}

function quoted(path: string): string {
  return /^[\p{L}\p{N}_./\\:-]+$/u.test(path) ? path : `"${path.replaceAll(/["$`\\]/g, '\\$&')}"`;
}
