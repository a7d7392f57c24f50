import type { Serie } from '../report/document.ts';

/** What tells a line from the others: a colour read on white, and for who does not see it, dashes and a shape for its points. */
export interface LineLook {
  /** `#rrggbb` */
  readonly colour: string;
  /** For `stroke-dasharray`; empty draws a whole line. */
  readonly dashes: string;
  /** The nearest dashes of Office, and the shape of its points. */
  readonly dash: (typeof LOOKS)[number]['dash'];
  readonly symbol: (typeof LOOKS)[number]['symbol'];
}

const COLOURS = ['#0f3d66', '#8a4b00', '#00614a', '#8a2a5f', '#6b6100', '#1f5f8b', '#94330b', '#3f3f46'];

const LOOKS = [
  { dashes: '', dash: 'solid', symbol: 'circle' },
  { dashes: '9 4', dash: 'dash', symbol: 'square' },
  { dashes: '2 3', dash: 'sysDot', symbol: 'triangle' },
  { dashes: '10 3 2 3', dash: 'dashDot', symbol: 'diamond' },
  { dashes: '16 5', dash: 'lgDash', symbol: 'x' },
  { dashes: '5 2', dash: 'sysDash', symbol: 'star' },
  { dashes: '12 3 2 3 2 3', dash: 'lgDashDotDot', symbol: 'plus' },
  { dashes: '1 4', dash: 'lgDashDot', symbol: 'dash' },
] as const;

const [FIRST] = LOOKS;

/** As many as series, no two alike up to sixty-four. A line alone has the colour of the document. */
export function lineLooks(count: number, couleur: string): readonly LineLook[] {
  if (count === 1) return [{ ...FIRST, colour: couleur }];
  return Array.from({ length: count }, (_, rank) => ({
    ...lookAt(rank),
    colour: COLOURS[(rank + Math.floor(rank / LOOKS.length)) % COLOURS.length] ?? couleur,
  }));
}

/** Without its colour. */
export function lookAt(rank: number): Omit<LineLook, 'colour'> {
  return LOOKS[rank % LOOKS.length] ?? FIRST;
}

const FEW = 24;

/** Points would hide the dashes of a long line; one between two gaps has nothing else. */
export function hasPoints(series: readonly Pick<Serie, 'valeurs'>[]): boolean {
  return series.some(({ valeurs }) => valeurs.length <= FEW || hasLonePoint(valeurs));
}

function hasLonePoint(valeurs: Serie['valeurs']): boolean {
  const isKnown = (index: number) => (valeurs[index]?.value ?? null) !== null;
  return valeurs.some((_, index) => isKnown(index) && !isKnown(index - 1) && !isKnown(index + 1));
}
