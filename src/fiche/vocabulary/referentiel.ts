import * as z from 'zod';

const text = z.string().min(1);
const synonymes = z.array(text).default([]);
const terme = z.strictObject({ code: text, libelle: text, synonymes });

const axe = z.strictObject({ code: text, court: text, titre: text });

const priorite = z.strictObject({
  numero: z.int().min(1),
  court: text.meta({ description: 'Forme courte du rapport ministériel' }),
  article: text.meta({ description: 'Article du code de la santé publique' }),
  phrase: text.meta({ description: 'Phrase du décret n° 2017-1200' }),
});

const statut = z.strictObject({ code: text, libelle: text, sens: text, synonymes });

const angleMort = z.strictObject({
  code: text,
  libelle: text,
  famille: z.enum(['public', 'thematique']),
  publics: z.array(text),
  thematiques: z.array(text),
});

/** What a generation of PTSM shares in the whole country: axes, priorities, vocabulary. Data in `schemas/VERSION.yaml`. */
export const referentielSchema = z.strictObject({
  version: text,
  titre: text,
  axes: z.array(axe),
  priorites: z.array(priorite),
  statuts: z.array(statut),
  niveaux: z.array(terme),
  publics: z.array(terme),
  secteurs: z.array(terme),
  thematiques: z.array(terme),
  anglesMorts: z.array(angleMort),
});

export type Referentiel = z.infer<typeof referentielSchema>;
export type Priorite = z.infer<typeof priorite>;
export type AngleMort = z.infer<typeof angleMort>;
