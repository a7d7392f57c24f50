import type { Valeur } from '../../../tableur/classeur.ts';
import type { Lieu } from '../../../tableur/remarque.ts';

/** A value, and where it stands. */
export interface Source {
  readonly valeur: Valeur;
  readonly lieu: Lieu;
}

/** What is found at one cell: `fusionnee` and `vide` lie under one that holds something. */
export interface Place {
  readonly lieu: Lieu;
  readonly etat: 'dite' | 'remplie' | 'fusionnee' | 'vide' | 'rien';
  readonly source: Source | null;
}
