import type { Entete } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { SLIDE, type Box } from './geometry.ts';
import type { Ajuste, Couverture } from './slide.ts';
import { lineHeight } from './text-size.ts';
import { linesOf, shortened } from './lines-of.ts';

const X = 1;
const W = SLIDE.w - 2 * X;

export const COVER = {
  logo: { x: X, y: 0.6, w: 4, h: 1.2 },
  titre: { x: X, y: 2, w: W, h: 1.4 },
  sousTitre: { x: X, y: 3.45, w: W, h: 0.95 },
  mentions: { x: X, y: 4.5, w: W, h: 1.25 },
  avertissements: { x: X, y: 5.85, w: W, h: 1 },
} as const satisfies Record<string, Box>;

type Words = Pick<Entete, 'sousTitre' | 'mentions' | 'avertissements' | 'logo'>;

/** The first slide: whose bilan, of when, and what must not be overlooked. */
export function coverOf({ sousTitre, mentions, avertissements, logo }: Words): Couverture {
  return {
    genre: 'couverture',
    sousTitre: fitted(sousTitre === null ? [] : [sousTitre], COVER.sousTitre, [24, 20, 16]),
    mentions: fitted(mentions, COVER.mentions, [18, 16, 14, 12]),
    avertissements: fitted(avertissements, COVER.avertissements, [18, 16, 14, 12]),
    logo,
  };
}

/** Lines at the largest size at which they hold; at the smallest, cut to what holds. */
function fitted(texts: readonly string[], { w, h }: Box, sizes: readonly number[]): Ajuste {
  const lignes = texts.map(visible);
  const width = w - 0.3;
  const heightAt = (taille: number) =>
    lignes.reduce((sum, text) => sum + linesOf(text, width, { taille, gras: true }).length, 0) *
    lineHeight(taille);
  const taille = sizes.find((size) => heightAt(size) <= h);
  if (taille !== undefined) return { lignes, taille };
  const least = sizes.at(-1) ?? 12;
  const room = Math.floor(h / lineHeight(least));
  const lines = Math.max(1, Math.floor(room / lignes.length));
  return {
    lignes: lignes
      .slice(0, room)
      .map((text) => shortened(text, { width, lines }, { taille: least, gras: true })),
    taille: least,
  };
}
