import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import type { Logo } from './document.ts';

const TYPES = [
  ['png', PNG],
  ['jpeg', JPG],
] as const;

/** A PNG or JPEG image as a cover shows it, null for anything else: the bytes tell, not the name. */
export function logoOf(octets: Uint8Array, description: string): Logo | null {
  try {
    const found = TYPES.find(([, { validate }]) => validate(octets));
    if (!found) return null;
    const [type, image] = found;
    const { width: largeur, height: hauteur } = image.calculate(octets);
    return largeur > 0 && hauteur > 0 ? { octets, type, largeur, hauteur, description } : null;
  } catch {
    return null;
  }
}
