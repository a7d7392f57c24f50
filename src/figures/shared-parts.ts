import * as z from 'zod';

/** Shapes that several results have. */

export const nullableText = z.string().nullable();
export const nullableNumber = z.number().nullable();

/** Sentences: what to know before trusting the rest. */
export const reserves = z.array(z.string());

/** A fiche as lists name it. */
export const nom = z.object({ ref: z.string(), file: z.string(), axe: z.string(), title: z.string() });

/** What a figure adds up: fiches, or money and work that fiches give. */
export const unite = z.enum(['fiches', 'EUR', 'ETP']);

/** What a plan is expected to serve. */
export const objet = z.enum(['priorite', 'axe', 'axe-national', 'public', 'angle-mort']);

/** Findings by severity. */
export const counts = z.object({ erreur: z.int(), avertissement: z.int(), info: z.int() });
