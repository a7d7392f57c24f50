import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Changement } from '../../figures/result.ts';
import { signedNumber } from '../typography.ts';
import { entryChanges, entryNames, SHUFFLED } from './entry-changes.ts';
import { few } from './few.ts';
import { narrowed, shortened } from './narrowed.ts';
import { termWords, valueWords } from './value-words.ts';

type Dit = Changement['avant'];
type Nature = NonNullable<Changement['nature']>;

/** « Statut : à venir → en cours », « Fin : juin 2025 → janvier 2026, +7 mois, 2ᵉ report » */
export function changementText(changement: Changement, vocabulary: Vocabulary): string {
  return `${changement.libelle} : ${changementWords(changement, vocabulary)}`;
}

/** The same without the name of the field. */
export function changementWords(changement: Changement, vocabulary: Vocabulary): string {
  const { nature } = changement;
  const said = nature === null ? [] : NATURES[nature](changement);
  return [differenceText(changement, vocabulary), ...said].join(', ');
}

const NATURES: Readonly<Record<Nature, (changement: Changement) => readonly string[]>> = {
  avancee: () => [],
  recul: () => ['recul, à justifier'],
  arret: () => ['arrêt'],
  reprise: () => ['reprise'],
  report: (changement) => [...monthsOf(changement), reportText(changement)],
  avance: monthsOf,
};

/** Dates a few days apart are no month apart. */
function monthsOf({ mois }: Changement): readonly string[] {
  return mois === null || mois === 0 ? [] : [`${signedNumber(mois)} mois`];
}

/** « 2ᵉ report », of an end; « démarrage repoussé », of a start; without a number where none is known. */
export function reportText({ champ, rang }: Pick<Changement, 'champ' | 'rang'>): string {
  if (champ === 'debut')
    return `démarrage repoussé${rang === null || rang === 1 ? '' : ` pour la ${String(rang)}ᵉ fois`}`;
  if (rang === null) return 'report';
  return `${rang === 1 ? '1ᵉʳ' : `${String(rang)}ᵉ`} report`;
}

/** « en cours → suspendue », whatever that means for the fiche. */
export function differenceText({ champ, avant, apres }: Changement, vocabulary: Vocabulary): string {
  const [before, after] = [listOf(avant), listOf(apres)];
  if (before && after)
    return entryChanges(champ, [before, after], vocabulary) ?? listChange(champ, [before, after], vocabulary);
  const [old, recent] = [ditWords(champ, avant, vocabulary), ditWords(champ, apres, vocabulary)];
  if (avant.etat === 'non-lu' && apres.etat === 'non-lu') return 'écrit autrement, toujours non lu';
  const areTexts = avant.etat === 'dit' && apres.etat === 'dit';
  const shown = areTexts ? narrowed(old, recent) : [old, recent].map(shortened);
  return shown.join(' → ');
}

/** Lists where one value replaces another, and years, whose runs say more than their differences. */
const REPLACED: ReadonlySet<string> = new Set(['axe', 'priority']);

function listChange(
  champ: string,
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
  vocabulary: Vocabulary,
): string {
  const words = (value: unknown) => shortened(termWords(champ, value, vocabulary));
  const isReplaced = REPLACED.has(champ) && before.length === 1 && after.length === 1;
  if (champ === 'year' || isReplaced)
    return [before, after].map((list) => shortened(valueWords(champ, list, vocabulary))).join(' → ');
  const [old, recent] = [new Set(before), new Set(after)];
  const changes = [
    ...after.filter((value) => !old.has(value)).map((value) => `+ ${words(value)}`),
    ...before.filter((value) => !recent.has(value)).map((value) => `− ${words(value)}`),
  ];
  return few(changes) || SHUFFLED;
}

/** An empty list says nothing. */
function listOf({ etat, valeur }: Dit): readonly unknown[] | null {
  return etat === 'dit' && Array.isArray(valeur) && valeur.length > 0 ? valeur : null;
}

function ditWords(champ: string, { etat, valeur }: Dit, vocabulary: Vocabulary): string {
  if (etat === 'non-lu') return 'non lu';
  if (etat === 'absent' || (Array.isArray(valeur) && valeur.length === 0)) return 'non renseigné';
  const names = Array.isArray(valeur) ? entryNames(champ, valeur) : null;
  return names ?? valueWords(champ, valeur, vocabulary);
}
