import * as z from 'zod';

const MANY = 100;

const text = z.union([z.string().trim().min(1), z.number().transform(String)]);

export const copilSettings = {
  copil: z
    .strictObject({
      champs: z.array(text).min(1).max(MANY).optional(),
      sections: z.array(text).max(MANY).optional(),
    })
    .default({})
    .meta({
      description:
        'ce que le COPIL valide dans une fiche : champs, une liste de noms de champs, et sections, une liste de titres',
    }),
} as const;
