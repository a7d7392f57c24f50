import { bare } from '../office/colours.ts';
import { seriesColours } from './colours.ts';

/** The colours of the territory and of charts, in the places that « Couleurs du thème » shows. */
export function themeText(text: string, couleur: string): string {
  const accents = seriesColours(couleur);
  const coloured = accents
    .slice(0, 6)
    .reduce((theme, colour, index) => withColour(theme, `accent${String(index + 1)}`, colour), text);
  return withColour(coloured, 'hlink', bare(couleur)).replace('name="Office Theme"', 'name="ptsm"');
}

function withColour(theme: string, place: string, colour: string): string {
  return theme.replace(
    new RegExp(`<a:${place}><a:srgbClr val="\\w{6}"/></a:${place}>`),
    `<a:${place}><a:srgbClr val="${colour}"/></a:${place}>`,
  );
}
