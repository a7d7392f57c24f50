import type { Classeur, Feuille } from '../../../tableur/classeur.ts';
import { lieuDuFichier, type Remarque } from '../../../tableur/remarque.ts';
import { enumerate } from '../../../fiche/words/enumerate.ts';
import type { Reglages } from '../reglages/reglages.ts';
import { isNamed } from '../reglages/reglages-of.ts';
import { cite, lieuEn, remarque } from './grille.ts';

export interface Choix {
  readonly lues: readonly Feuille[];
  readonly remarques: readonly Remarque[];
}

/** The sheets to read: those that are named on the command line, else in `import.yaml`, else all that are shown. */
export function chooseFeuilles(
  classeur: Classeur,
  nommees: readonly string[],
  { feuilles, fichier }: Reglages,
): Choix {
  const said = feuilles.flatMap(({ feuille }) => feuille ?? []);
  const inFile = said.length === feuilles.length ? said : [];
  if (nommees.length > 0) return named(classeur, nommees, 'erreur');
  if (inFile.length === 0) return shown(classeur);
  const choice = named(classeur, inFile, 'avertissement');
  // Settings kept for another file: this one has none of their sheets.
  return choice.lues.length > 0 ? choice : withAll(shown(classeur), classeur, fichier);
}

function shown(classeur: Classeur): Choix {
  const lues = classeur.feuilles.filter(({ masquee }) => !masquee);
  const hidden = classeur.feuilles.filter(({ masquee }) => masquee);
  const remarques = hidden.map((feuille) =>
    left(classeur, feuille, `elle est masquée ; pour la lire, ajouter --feuille "${feuille.nom}"`),
  );
  return { lues, remarques };
}

function named(classeur: Classeur, names: readonly string[], gravite: Remarque['gravite']): Choix {
  const lues = classeur.feuilles.filter(({ nom }) => names.some((name) => isNamed(name, nom)));
  const missing = names.filter((name) => !classeur.feuilles.some(({ nom }) => isNamed(name, nom)));
  const there = enumerate(classeur.feuilles.slice(0, 10).map(({ nom }) => cite(nom)));
  return {
    lues,
    remarques: [
      ...missing.map((name) => {
        const message = `la feuille ${cite(name)} n’existe pas dans ce fichier, attendu ${there}`;
        return remarque('feuille-inconnue', gravite, {
          message,
          lieu: lieuDuFichier(classeur.nom),
          recu: name,
        });
      }),
      ...classeur.feuilles
        .filter((feuille) => !lues.includes(feuille))
        .map((feuille) => left(classeur, feuille, 'elle n’est pas de celles qui sont demandées')),
    ],
  };
}

function withAll(choice: Choix, { nom }: Classeur, fichier: string): Choix {
  const message = `aucune des feuilles que nomme ${fichier} n’est dans ce fichier : toutes sont lues`;
  const said = remarque('feuilles-absentes', 'avertissement', { message, lieu: lieuDuFichier(nom) });
  return { ...choice, remarques: [said, ...choice.remarques] };
}

/** A sheet that is not read, and why. */
export function left({ nom }: Classeur, feuille: Feuille, why: string): Remarque {
  return remarque('feuille-non-lue', 'info', {
    message: `la feuille ${cite(feuille.nom)} n’est pas lue : ${why}`,
    lieu: lieuEn({ fichier: nom, feuille }, null, null),
  });
}
