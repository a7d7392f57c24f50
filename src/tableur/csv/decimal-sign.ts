import { plural } from '../../fiche/words/plural.ts';
import type { Enregistrement } from './parse-records.ts';
import type { Said } from './said.ts';

const SIGNES = {
  virgule: /^[-+]?\d[\d .\u00A0\u202F]*,\d{1,2}\s*(?:€|%|ETP)?$/u,
  point: /^[-+]?\d[\d ,\u00A0\u202F]*\.\d{2}\s*(?:€|%|ETP)?$/u,
} as const;

/** Which sign the amounts have before their cents, where there are any: said, since the file does not tell. */
export function decimalRemarks(rows: readonly Enregistrement[]): readonly Said[] {
  const cells = rows.flatMap(({ cases }) => cases);
  const commas = cells.filter((text) => SIGNES.virgule.test(text)).length;
  const points = cells.filter((text) => SIGNES.point.test(text)).length;
  if (commas > 0 && points > 0) return [both(commas, points)];
  if (commas === 0 && points === 0) return [];
  return [
    {
      code: 'decimale',
      gravite: 'info',
      message: `nombres à ${commas > 0 ? 'virgule' : 'point'} décimal${commas > 0 ? 'e' : ''}`,
    },
  ];
}

function both(commas: number, points: number): Said {
  return {
    code: 'decimale',
    gravite: 'avertissement',
    message: `les nombres ont tantôt une virgule décimale (${plural(commas, 'case')}), tantôt un point (${plural(points, 'case')}) : vérifiez les montants`,
  };
}
