import type { Kind } from './grammar.ts';

/**
 * What a value is, by « command place », by place, or by placeholder: the most precise name wins. A place is an option's
 * long name or an argument's name; what is not here is « libre ».
 */
const KINDS: Readonly<Record<string, Kind>> = {
  '--axe': 'axe',
  '--avertir': 'regle',
  '--dossier': 'dossier',
  '--erreur': 'regle',
  '--format': 'format',
  '--ignorer': 'regle',
  '--modele': 'modele',
  '--statut': 'statut',
  '--status': 'statut',
  'expliquer code': 'regle',
  'copier nom': 'modele',
  'schema nom': 'schema',
  'decompte <champ>': 'champ',
  chemins: 'fichier',
  commande: 'commande',
  dossier: 'dossier',
  fiche: 'fiche',
  fiches: 'fiche',
  fichier: 'fichier',
  fichiers: 'fichier',
  id: 'fiche',
  regle: 'regle',
  '<fichier>': 'fichier',
  '<dossier>': 'dossier',
};

/** The kind of a place of a command, whose placeholder is written « <fichier> » for an option. */
export function kindOf(command: string, place: string, placeholder = ''): Kind {
  const names = [`${command} ${place}`, `${command} ${placeholder}`, place, placeholder];
  return names.flatMap((name) => KINDS[name] ?? [])[0] ?? 'libre';
}
