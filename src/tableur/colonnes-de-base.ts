/**
 * Last columns of an exported table: where the base of a merge is found again. The commit is `SHA`, `SHA+modifie` where
 * the files were not those of the commit, nothing outside git.
 */
export const COLONNES_DE_BASE = { fichier: 'ptsm:fichier', commit: 'ptsm:commit' } as const;
