import * as z from 'zod';
import { nullableText } from './shared-parts.ts';

const ligne = z.object({
  id: z.string(),
  libelle: z.string(),
  valeur: z.string(),
  etat: z.enum(['bien', 'attention', 'information']),
  note: nullableText.meta({ description: 'D’où vient la valeur, ou ce qu’il faut en savoir' }),
});

/** What `ptsm docteur` looked at: a section an organ. */
export const DOCTEUR_PARTS = {
  depot: nullableText.meta({ description: 'Dossier du dépôt des fiches, null en dehors d’un dépôt' }),
  sections: z.array(z.object({ id: z.string(), titre: z.string(), lignes: z.array(ligne) })),
  aFaire: z.array(z.object({ commande: z.string(), pourquoi: z.string() })).max(5),
};
