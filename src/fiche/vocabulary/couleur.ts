/** The colour of documents where the territory declares none that can be read. */
export const COULEUR = '#1f4e79';

/** WCAG 2, criterion 1.4.3 (RGAA 3.2.1): text of ordinary size. */
export const CONTRASTE = 4.5;

/** Contrast of a colour (`#1f4e79`) with white: 1 is none, 21 is black. */
export function contraste(couleur: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    light(parseInt(couleur.slice(at, at + 2), 16)),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

export function isLisible(couleur: string): boolean {
  return contraste(couleur) >= CONTRASTE;
}

/** Relative luminance of one channel. */
function light(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
