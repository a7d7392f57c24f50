import { LIMITES, enMo } from '../limites.ts';
import type { Refus } from '../refus.ts';

const AGAIN =
  'ouvrez-le dans le logiciel qui l’a produit, enregistrez-le de nouveau, puis recommencez avec cette copie';

/** Why an archive is not opened. Words for people who never heard of archives. */
export const REFUS_ARCHIVE = {
  tronquee: {
    code: 'fichier-incomplet',
    message:
      'la fin du fichier manque : son téléchargement ou sa copie s’est arrêté en route ; copiez-le de nouveau',
  },
  abimee: { code: 'fichier-abime', message: `le fichier est abîmé : ${AGAIN}` },
  doublon: {
    code: 'fichier-abime',
    message: `le fichier contient deux fois la même partie, et rien ne dit laquelle est la bonne : ${AGAIN}`,
  },
  chiffree: {
    code: 'mot-de-passe',
    message:
      'le fichier est protégé par un mot de passe : retirez-le, enregistrez une copie, puis recommencez avec elle',
  },
  parties: {
    code: 'fichier-trop-gros',
    message: `le fichier contient plus de ${String(LIMITES.parties)} parties, bien plus qu’un tableau de fiches : copiez le tableau dans un fichier neuf`,
  },
  decompresse: {
    code: 'fichier-trop-gros',
    message: `le fichier contient plus de ${enMo(LIMITES.decompresse)} une fois décompressé, bien plus qu’un tableau de fiches : copiez le tableau, sans sa mise en forme, dans un fichier neuf`,
  },
  texte: {
    code: 'fichier-trop-gros',
    message: `le texte du document dépasse ${enMo(LIMITES.texte)}, bien plus que des fiches : enregistrez les fiches dans plusieurs documents`,
  },
  bombe: {
    code: 'fichier-suspect',
    message: `le fichier est fait pour saturer la machine, quelques octets s’y déplient en millions : il n’est pas lu ; demandez-en une autre copie à qui vous l’a donné`,
  },
  entites: {
    code: 'fichier-suspect',
    message:
      'le fichier contient des déclarations que ni Excel ni Word n’écrivent, qui peuvent faire lire d’autres fichiers : il n’est pas lu ; demandez-en une autre copie à qui vous l’a donné',
  },
  profond: {
    code: 'fichier-suspect',
    message: `le fichier est imbriqué sur plus de ${String(LIMITES.profondeur)} niveaux, ce qu’aucun logiciel n’écrit : il n’est pas lu ; ${AGAIN}`,
  },
  long: {
    code: 'fichier-trop-gros',
    message: `une case ou un paragraphe dépasse ${String(LIMITES.mot)} caractères : effacez-le, ou découpez-le`,
  },
  invalide: { code: 'fichier-abime', message: `une partie du fichier est illisible : ${AGAIN}` },
} as const satisfies Readonly<Record<string, Refus>>;

export type RefusArchive = keyof typeof REFUS_ARCHIVE;
