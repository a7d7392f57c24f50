/** Of a page, a mailbox or a telephone; everything else may run something, or read a file of the reader's. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(address);
}

const SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:java|vb)?script:/i, 'un programme'],
  [/^\s*data:/i, 'des données cachées dans l’adresse'],
  [/^\s*(?:file:|[a-z]:[\\/]|[\\/]{2}|\.|[^:]*$)/i, 'un fichier d’un poste ou d’un réseau'],
];

export function schemeOf(address: string): string {
  return SCHEMES.find(([pattern]) => pattern.test(address))?.[1] ?? 'une adresse inhabituelle';
}
