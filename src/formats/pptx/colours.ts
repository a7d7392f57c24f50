/** A colour of the theme, by its place: the coordinator can change them all at once. */
export const THEME = { territoire: 'accent1', texte: 'tx1', fond: 'bg1' } as const;

export const GREY = { texte: '595959', trait: 'BFBFBF', fond: 'F2F2F2' } as const;
export const WARNING = { fond: 'FFF4D6', trait: 'B7791F' } as const;

/**
 * Series after the first, which has the colour of the territory. Dark and light in turn, so that neighbours
 * differ in print and for every eye; a label is written in white on dark, in black on light.
 */
const SERIES = ['F2B84B', '00695C', 'A9D3EE', '7B3F78', 'D0D0D0', '8A4B08', 'F6D5E3'];

export function seriesColours(couleur: string): readonly string[] {
  return [bare(couleur), ...SERIES];
}

/** `#1f4e79` → `1F4E79` */
export function bare(couleur: string): string {
  return couleur.replace('#', '').toUpperCase();
}

/** White with so much of a colour in it. */
export function tinted(couleur: string, part: number): string {
  return channels(couleur)
    .map((channel) => Math.round(255 + (channel - 255) * part))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** What can be read on that ground. */
export function inkOn(ground: string): string {
  const [red = 0, green = 0, blue = 0] = channels(ground).map(linear);
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where white and black are equally far, by the contrast of WCAG.
  return light > 0.179 ? '000000' : 'FFFFFF';
}

function channels(couleur: string): readonly number[] {
  const hex = bare(couleur);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
