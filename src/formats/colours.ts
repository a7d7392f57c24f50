import type { Entete } from '../report/document.ts';

/** Of a document that has no cover, and so no territory. */
export const COULEUR = '#1f4e79';

/** A colour that is none could end a rule of a style and begin another. */
export function couleurOf(entete: Entete | undefined): string {
  const couleur = entete?.couleur ?? COULEUR;
  return /^#[\da-f]{6}$/i.test(couleur) ? couleur : COULEUR;
}

type Rgb = readonly [number, number, number];

/** A colour between two others: 0 is the first, 1 the second. */
export function mixed(from: string, to: string, share: number): string {
  const [start, end] = [rgbOf(from), rgbOf(to)];
  const channels = start.map((value, index) => Math.round(value + ((end[index] ?? 0) - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const ENOUGH = 4.5;

/** Black or white, whichever is read on this colour: one of them always is, at 4,5 to 1 or more. */
export function inkOn(background: string): string {
  return contrast('#ffffff', background) >= ENOUGH ? '#ffffff' : '#000000';
}

/** As WCAG 2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Of `#1f4e79`, or of `1F4E79` as packages have it. */
function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
