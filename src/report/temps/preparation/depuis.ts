import { etiquetteLabel, isCopilTag } from '../../../figures/temps/etiquettes.ts';
import { boutName, type Bout } from '../bout.ts';

/** After « depuis »: « le COPIL de janvier 2025 », « le 12 décembre 2023 », « main ». */
export function depuisName(avant: Pick<Bout, 'ref'>): string {
  const { ref } = avant;
  return ref !== null && isCopilTag(ref) ? `le ${etiquetteLabel(ref)}` : boutName(avant);
}
