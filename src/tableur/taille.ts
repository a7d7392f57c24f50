import { LIMITES, enMo } from './limites.ts';
import type { Refus } from './refus.ts';

/** Whoever reads files asks this of their size first, and does not read those that are refused. */
export function refusDeTaille(octets: number): Refus | null {
  if (octets <= LIMITES.fichier) return null;
  return {
    code: 'fichier-trop-gros',
    message: `le fichier pèse ${enMo(octets)}, et l’outil en lit ${enMo(LIMITES.fichier)} au plus : copiez le tableau, sans images ni mise en forme, dans un fichier neuf`,
  };
}
