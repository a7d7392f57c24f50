import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const titreTropLong: Rule = {
  code: 'titre-trop-long',
  severity: 'erreur',
  titre: 'le titre est trop long',
  message: ({ detail }) => `titre trop long, attendu au plus ${detail ?? '300'} caractères`,
  pourquoi: 'un titre si long ne tient dans aucun tableau',
  geste: 'raccourcissez le titre et mettez le reste dans « objectif »',
  exemples: {
    faux: { ...avec(`title: ${'mot '.repeat(90)}`), montre: 'title: un titre de 360 caractères' },
    juste: avec('title: Équipe mobile pour adolescents'),
  },
};
