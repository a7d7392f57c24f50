/** « Fiche Action 12. Équipe mobile », « Fiche n°12 : … », « Action 12 - … » */
const NAMED =
  /^(?:fiche(?:[ -]?action)?|action)s?\s*(?:n\s?[°º]\s*)?([A-Za-z]?\d{1,6})\s*(?:[.:–—)-]\s*|\s+)(\S.*)$/is;
const WITH_SIGN = /^n\s?[°º]\s*([A-Za-z]?\d{1,6})\s*(?:[.:–—)-]\s*|\s+)(\S.*)$/is;
/** « 12 - Équipe mobile », « 12. … »: not « 10 - 25 ans », nor « 2024 - Bilan ». */
const BARE = /^(\d{1,3})\s*(?:[.:)]|\s[–—-])\s+(\D.*)$/s;

export interface TitreNumerote {
  readonly numero: number | string;
  readonly titre: string;
}

export function numeroDansLeTitre(title: string): TitreNumerote | null {
  const [, numero, titre] = NAMED.exec(title) ?? WITH_SIGN.exec(title) ?? BARE.exec(title) ?? [];
  if (numero === undefined || titre === undefined) return null;
  return { numero: /^\d+$/.test(numero) ? Number(numero) : numero, titre };
}
