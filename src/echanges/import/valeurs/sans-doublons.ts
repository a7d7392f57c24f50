import { adresse } from '../../../tableur/remarque.ts';
import type { FicheLue } from '../fiche-lue.ts';
import type { Constat } from './apport.ts';

/** A number given twice is of the first row that has it: the other row is not taken, and that is an error. */
export function sansDoublons(fiches: readonly FicheLue[]): {
  readonly fiches: readonly FicheLue[];
  readonly constats: readonly Constat[];
} {
  const first = new Map<string, FicheLue>();
  for (const fiche of fiches) {
    const id = idOf(fiche);
    if (id !== null && !first.has(id)) first.set(id, fiche);
  }
  const isKept = (fiche: FicheLue) => [undefined, fiche].includes(first.get(idOf(fiche) ?? ''));
  return {
    fiches: fiches.filter(isKept),
    constats: fiches
      .filter((fiche) => !isKept(fiche))
      .map((fiche) => doublon(fiche, first.get(idOf(fiche) ?? '') ?? fiche)),
  };
}

function idOf({ champs }: FicheLue): string | null {
  const id = champs['id'];
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
}

function doublon(fiche: FicheLue, first: FicheLue): Constat {
  const id = idOf(fiche) ?? '';
  const { feuille, fichier } = first.lieu;
  const where = [feuille ?? '', fichier].filter((word) => word !== '').join(', ');
  const message = `le n° ${id} est déjà celui de la ligne ${String(first.lieu.ligne ?? '?')} (${where}) : cette ligne n’est pas prise, attendu un numéro par fiche`;
  const lieu = fiche.lieux.get('id') ?? fiche.lieu;
  return {
    dit: { code: 'numero-en-double', gravite: 'erreur', message, cle: `${id} ${adresse(lieu)}` },
    lieu,
    recu: id,
  };
}
