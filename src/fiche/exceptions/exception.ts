import * as z from 'zod';
import { isoDay, isRealDate } from '../words/iso-date.ts';

const text = z.string().trim().min(1);

export const EXCEPTIONS_FILE = '.ptsm/exceptions.yaml';

/** One finding that the territory accepts for a while: which, why, who answers for it, until when. */
export const exceptionSchema = z.strictObject({
  constat: text.meta({
    description: 'l’empreinte d’un constat, telle que « ptsm exceptions ajouter » l’écrit',
  }),
  motif: text.meta({ description: 'un texte : pourquoi ce constat est accepté' }),
  responsable: text.meta({ description: 'un nom ou une fonction : qui en répond' }),
  'jusqu-au': z
    .string()
    .regex(isoDay)
    .refine(isRealDate, { params: { code: 'date-invalide' } })
    .meta({ description: 'une date, par exemple 2027-06-30' }),
});

export type Exception = z.infer<typeof exceptionSchema>;

export const exceptionsSchema = z.array(exceptionSchema);
