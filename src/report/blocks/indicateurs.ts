import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Figure, Item, Result } from '../../figures/result.ts';
import type { Block, Cellule } from '../document.ts';
import { numberCell, paragraph, tableau, textCell } from '../nodes.ts';
import { frenchNumber, signedNumber } from '../typography.ts';
import { named } from './named.ts';

type Indicateur = Item<'indicateurs'>;
type Measure = Indicateur['initiale'];

const TENDANCES = { hausse: '↗ hausse', baisse: '↘ baisse', stable: '→ stable' } as const;
const NONE: Cellule = { text: '—', value: null };

/** Where each indicator started, should go and stands; a rise is not judged, since some should fall. */
export function indicateursBlocks({ indicateurs, figures, annee }: Result<'ptsm.bilan'>): readonly Block[] {
  const silent = silence(named(figures, 'sans-indicateur', 'chiffre'));
  if (indicateurs.length === 0) return [paragraph(`Aucun indicateur. ${silent}`.trim())];
  const valeur = annee === null ? 'Dernière valeur' : `Valeur ${String(annee)}`;
  return [
    tableau({
      id: 'indicateurs',
      titre: '',
      entetes: ['N°', 'Fiche', 'Indicateur', 'Initiale', 'Cible', valeur, 'Tendance', 'Écart à la cible'],
      lignes: indicateurs.map((one) => lineOf(one, annee)),
      note: `L’écart est la cible moins la valeur. Une hausse n’est en soi ni bonne ni mauvaise : elle se lit avec la cible. ${silent}`.trim(),
    }),
  ];
}

function silence({ value }: Figure): string {
  return value ? `${plural(value, 'fiche n’a', 'fiches n’ont')} aucun indicateur.` : '';
}

function lineOf(one: Indicateur, annee: number | null): readonly Cellule[] {
  const { ref, title, nom, unite, initiale, cible, echeance, ecart } = one;
  return [
    textCell(ref),
    textCell(title),
    textCell(unite === null ? nom : `${nom} (${unite})`),
    measureCell(initiale),
    measureCell(cible, echeance === null ? '' : ` (${dateText(echeance)})`),
    valeurCell(one, annee),
    tendanceCell(one),
    ecart === null ? NONE : { text: signedNumber(ecart), value: ecart },
  ];
}

/** A number in French; a text as it is. */
function measureCell(measure: Measure, detail = ''): Cellule {
  if (measure === null) return { text: `—${detail}`, value: null };
  if (typeof measure === 'string') return textCell(`${measure}${detail}`);
  return { ...numberCell(measure), text: `${measureText(measure)}${detail}` };
}

function measureText(measure: number | string): string {
  if (typeof measure === 'string') return measure;
  return measure < 0 ? signedNumber(measure) : frenchNumber(measure);
}

/** Without a year, each value says its own; a year that is missing says what was last known. */
function valeurCell({ valeur, precedente }: Indicateur, annee: number | null): Cellule {
  if (valeur !== null) return measureCell(valeur.valeur, annee === null ? ` (${String(valeur.annee)})` : '');
  if (precedente === null) return NONE;
  return { text: `— (${measureText(precedente.valeur)} en ${String(precedente.annee)})`, value: null };
}

function tendanceCell({ tendance, precedente }: Indicateur): Cellule {
  if (tendance === null || precedente === null) return NONE;
  return textCell(`${TENDANCES[tendance]} depuis ${String(precedente.annee)}`);
}

function dateText(date: string): string {
  return date.length === 4 ? date : frenchDate(date);
}
