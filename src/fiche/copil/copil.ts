import * as z from 'zod';
import { isoDay, isRealDate } from '../words/iso-date.ts';

const text = z.union([z.string().trim().min(1), z.number().transform(String)]);

export const COPIL_FILE = '.ptsm/copil.yaml';

const EMPREINTE = /^[0-9a-f]{8}$/;

/** `12 3c0cb3b4 e15fe5f1`, a fiche a line. One text and not a list: YAML reads it in no time, COPIL after COPIL. */
const valides = z
  .string()
  .min(1)
  .transform((text) => text.split('\n').filter((line) => line.trim() !== ''))
  .transform((lines) => lines.map(validee));

function validee(line: string) {
  const [id = '', ...empreintes] = line.trim().split(/\s+/);
  return { id, empreintes };
}

/** What one COPIL validated: never the words, only what tells them from others. */
export const copilSchema = z
  .strictObject({
    date: z
      .string()
      .regex(isoDay)
      .refine(isRealDate, { params: { code: 'date-invalide' } })
      .meta({ description: 'la date du COPIL, par exemple 2025-01-21' }),
    commit: z
      .string()
      .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
      .nullable()
      .meta({ description: 'le commit des fiches validées, en entier, ou null hors de git' }),
    champs: z.array(text).min(1).meta({ description: 'une liste de noms de champs' }),
    sections: z.array(text).meta({ description: 'une liste de titres de sections' }),
    fiches: valides.meta({
      description:
        'une ligne par fiche : son numéro, puis une empreinte par champ et par section, dans leur ordre',
    }),
  })
  .refine(
    ({ champs, sections, fiches }) =>
      fiches.every(
        ({ empreintes }) =>
          empreintes.length === champs.length + sections.length &&
          empreintes.every((one) => EMPREINTE.test(one)),
      ),
    { path: ['fiches'], params: { code: 'forme-inattendue' } },
  );

export type Copil = z.infer<typeof copilSchema>;
export type FicheValidee = Copil['fiches'][number];

export const copilsSchema = z.array(copilSchema).superRefine((copils, context) => {
  const seen = new Set<string>();
  for (const [index, { date }] of copils.entries()) {
    if (seen.has(date))
      context.addIssue({ code: 'custom', path: [index, 'date'], params: { code: 'copil-en-double' } });
    seen.add(date);
  }
});
