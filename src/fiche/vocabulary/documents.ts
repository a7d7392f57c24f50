import * as z from 'zod';
import { monthOf } from '../partial-date.ts';

/** Ten times what any plan of work holds: a stranger's list stays small. */
const MANY = 100;
const SHORT = 200;

const text = z.string().min(1);
const month = z.string().regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/);

const avenant = z.strictObject({
  numero: z.int().min(1),
  date: z.iso.date().optional(),
  objet: text.optional(),
});

const FORME = { params: { code: 'forme-inattendue' } };

/** Without an end, it lasts the month of its beginning. */
const etape = z
  .strictObject({ titre: text, debut: month, fin: month.optional() })
  .transform(({ titre, debut, fin = debut }) => ({ titre, debut, fin }))
  .refine(({ debut, fin }) => debut <= fin, FORME);

const phase = z.strictObject({ phase: text, etapes: z.array(etape).min(1).max(MANY) });

/** Ten years of months: a table of them still fits on a page. */
const MONTHS = 120;

/** What `ptsm.yaml` says of the documents: their look, and what stands in them that no fiche can tell. */
export const documentSettings = {
  mention: z
    .string()
    .min(1)
    .max(SHORT)
    .optional()
    .meta({ description: 'une phrase de 200 caractères au plus, imprimée sur la couverture des documents' }),
  logo: z
    .string()
    .regex(/^(?!\/|[A-Za-z]:|.*(?:^|[\\/])\.\.(?:[\\/]|$))[^*?\0\\]+\.(?:png|jpe?g)$/i)
    .optional()
    .meta({ description: 'le chemin d’une image PNG ou JPEG du dépôt, par exemple logo.png' }),
  couleur: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional()
    .meta({
      description: 'une couleur assez foncée pour se lire sur du blanc, entre guillemets : "#1f4e79"',
    }),
  ctsm: z
    .strictObject({
      signature: z.iso.date().optional(),
      avenants: z.array(avenant).max(MANY).default([]),
    })
    .optional()
    .meta({
      description:
        'le contrat territorial de santé mentale : sa date de signature, et une liste d’avenants (numero, date, objet)',
    }),
  calendrier: z
    .array(phase)
    .max(MANY)
    .refine((phases) => monthsOf(phases).length <= MONTHS, FORME)
    .default([])
    .meta({
      description:
        'une liste de phases (phase, etapes), chaque étape ayant un titre, un début et une fin au mois près (2025-04), sur dix ans au plus',
    }),
} as const;

/** Keys inside them, to suggest the one that was meant. */
export const DOCUMENT_KEYS: readonly string[] = [
  'signature',
  'avenants',
  'numero',
  'date',
  'objet',
  'phase',
  'etapes',
  'debut',
  'fin',
];

interface Phase {
  readonly etapes: readonly { readonly debut: string; readonly fin: string }[];
}

/** Every month from the first beginning to the last end, `AAAA-MM`. */
export function monthsOf(phases: readonly Phase[]): readonly string[] {
  const ends = phases.flatMap(({ etapes }) => etapes.flatMap(({ debut, fin }) => [debut, fin].map(monthOf)));
  if (ends.length === 0) return [];
  const first = Math.min(...ends);
  return Array.from({ length: Math.max(...ends) - first + 1 }, (_, index) => monthAt(first + index));
}

/** The month that `monthOf` numbers so. */
function monthAt(number: number): string {
  return `${String(Math.floor((number - 1) / 12))}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`;
}
