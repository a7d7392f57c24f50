import { referencesOf } from '../../fiche/references.ts';
import { defectIn } from '../defect-in.ts';
import { avec, fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const renvoiASoiMeme: Rule = {
  code: 'renvoi-a-soi-meme',
  severity: 'erreur',
  titre: 'une fiche se cite elle-même',
  message: ({ detail }) =>
    `« ${detail ?? ''} » cite le numéro de la fiche elle-même, attendu celui d’une autre fiche`,
  pourquoi:
    'une fiche ne peut ni se remplacer, ni se fondre en elle-même : le numéro voulu est sans doute un autre',
  geste: 'corrigez le numéro, ou retirez la ligne',
  effet: 'la fiche est comptée comme si cette ligne n’y était pas',
  exemples: {
    faux: avec('id: 12\nfusionnee-dans: 12'),
    juste: fiches({ 'fiches/12-equipe.md': 'id: 12\nfusionnee-dans: 13', 'fiches/13-repit.md': 'id: 13' }),
  },
  check: ({ fiches: all }) =>
    all.flatMap((fiche) =>
      referencesOf(fiche)
        .filter(({ id }) => id === fiche.champs.id)
        .map(({ key, path }) => defectIn(fiche, 'renvoi-a-soi-meme', { field: path, detail: key })),
    ),
};
