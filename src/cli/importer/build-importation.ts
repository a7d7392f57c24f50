import { printCible } from '../../echanges/import/cible.ts';
import type { Colonne, Tableau } from '../../echanges/import/tableau.ts';
import type { FicheImportee } from '../../echanges/importation/importation.ts';
import { fieldNamed } from '../../fiche/schema/fields.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { envelope } from '../../figures/envelope.ts';
import type { Importation } from '../../figures/result.ts';
import { adresse, lettre, type Lieu, type Remarque } from '../../tableur/remarque.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { FichierLu } from './fichiers-lus.ts';
import type { Verified } from './verified.ts';

/** An import as `importer -f json` prints it. */
export function buildImportation(
  { fiches, conflits, remarques, constats }: Verified,
  opened: OpenPlan,
  { fichiers, ecrites }: { readonly fichiers: readonly FichierLu[]; readonly ecrites: boolean },
): Importation {
  const { vocabulary } = opened.plan;
  const libelleOf = (champ: string) => fieldLabel(champ, vocabulary);
  return {
    ...envelope('ptsm.importation', opened),
    ecrites,
    fichiers: fichiers.map(({ nom, classeur, tableaux, lignes }) => ({
      nom,
      genre: classeur?.genre ?? null,
      export: classeur !== null && tableaux === null,
      lignes,
    })),
    colonnes: fichiers.flatMap(({ nom, tableaux }) =>
      (tableaux ?? []).flatMap((tableau) => colonnesOf(nom, tableau, libelleOf)),
    ),
    fiches: fiches.map((fiche) => ficheOf(fiche, libelleOf)),
    conflits: conflits.map(({ lieu, ...conflit }) => ({
      ...conflit,
      libelle: libelleOf(conflit.champ),
      origine: origineOf(lieu),
    })),
    remarques: remarques.map(remarqueOf),
    constats: constats.map(({ code, severity, message, file }) => ({ code, severity, message, file })),
  };
}

type LibelleOf = (champ: string) => string;

function fieldLabel(champ: string, { champs }: Vocabulary): string {
  const [key = ''] = champ.split('.');
  return champs.find(({ code }) => code === key)?.libelle ?? fieldNamed(key)?.libelle ?? key;
}

function colonnesOf(fichier: string, { feuille, colonnes }: Tableau, libelleOf: LibelleOf) {
  return colonnes.map((colonne) => ({
    fichier,
    feuille: feuille === '' ? null : feuille,
    colonne: lettre(colonne.index),
    titre: colonne.titre,
    devient: devientOf(colonne, libelleOf),
    certaine: colonne.certaine,
  }));
}

function devientOf({ cible }: Colonne, libelleOf: LibelleOf): string {
  if (cible.genre === 'section') return `section « ${cible.titre} » du texte`;
  if (cible.genre === 'ignoree') return 'laissée de côté';
  if (cible.genre === 'realisation') return 'années, statut et groupe de travail (realisation)';
  return `${libelleOf(cible.champ)} (${printCible(cible)})`;
}

function ficheOf(fiche: FicheImportee, libelleOf: LibelleOf): Importation['fiches'][number] {
  const { etat, id, titre, path, lieu } = fiche;
  return {
    etat,
    id,
    titre,
    fichier: path,
    origine: origineOf(lieu),
    champs: etat === 'modifiee' ? fiche.champs.map((one) => ({ ...one, libelle: libelleOf(one.champ) })) : [],
    motif: etat === 'ecartee' ? fiche.motif : null,
    regles: etat === 'ecartee' ? [...(fiche.regles ?? [])] : [],
  };
}

function remarqueOf({ code, gravite, message, lieu, recu, lu, autres = [] }: Remarque) {
  const adresses = [lieu, ...autres].map(adresse).filter((one) => one !== '');
  return { code, gravite, message, origine: origineOf(lieu), adresses, recu, lu: lu ?? null };
}

function origineOf(lieu: Lieu) {
  return {
    fichier: lieu.fichier,
    feuille: lieu.feuille === '' ? null : lieu.feuille,
    adresse: adresse(lieu),
  };
}
