const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé',
  EPERM: 'accès refusé',
  ENOENT: 'introuvable',
  ELOOP: 'lien en boucle',
  ENAMETOOLONG: 'chemin trop long',
  EMFILE: 'trop de fichiers ouverts',
  ENOSPC: 'disque plein',
  EDQUOT: 'espace accordé épuisé',
  EFBIG: 'fichier plus grand que le système ne le permet',
  EROFS: 'disque en lecture seule',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'un élément du chemin n’est pas un dossier',
};

/** Why the system refused, in French. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? 'erreur inconnue' : `erreur ${code}`);
}
