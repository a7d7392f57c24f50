import type { Demande } from '../document.ts';
import { lienModifier, type Edition } from './liens.ts';

/** A comment whose findings open the editor of the forge, at the branch of the request. */
export function withLinks(demande: Demande, edition: Edition | null): Demande {
  if (!edition) return demande;
  const constats = demande.constats.map((one) => ({ ...one, lien: lienModifier(edition, one.file) }));
  return { ...demande, constats };
}
