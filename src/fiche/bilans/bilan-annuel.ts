import * as z from 'zod';
import type { Defect } from '../defect.ts';
import { isRealDate } from '../words/iso-date.ts';

/** Where the coordinator's own words are: `bilans/2024.md`. */
export const BILANS_FOLDER = 'bilans';

const text = z.union([z.string().trim().min(1), z.number().transform(String)]);

export const bilanAnnuelSchema = z.strictObject({
  annee: z
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .meta({ description: 'l’année du bilan, qui est aussi le nom du fichier' }),
  copil: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .refine(isRealDate, { params: { code: 'date-invalide' } })
    .optional()
    .meta({ description: 'la date de la séance, par exemple 2024-12-12' }),
  presents: z.array(text).default([]).meta({ description: 'une liste d’institutions ou de fonctions' }),
});

/** What the coordinator has to say in the bilan of a year: when it is presented, to whom, and Markdown under titles. */
export interface BilanAnnuel {
  readonly path: string;
  readonly annee: number;
  readonly copil: string | null;
  readonly presents: readonly string[];
  readonly text: string;
  readonly bodyStart: number;
}

/** Every `bilans/AAAA.md` of a repository; one that is wrong gives its defects, and no words. */
export interface Bilans {
  readonly annuels: readonly BilanAnnuel[];
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly defects: readonly Defect[];
}

export const NO_BILANS: Bilans = { annuels: [], files: [], defects: [] };
