import { groupBy } from '../../fiche/group-by.ts';
import type { Result } from '../../figures/result.ts';
import { figureCell } from '../quantity.ts';

type Evolution = Result<'ptsm.evolution'>;
export type SerieDeChiffre = Evolution['series'][number];

/** What a committee follows first. */
const PRINCIPAUX = ['engagees', 'mises-en-oeuvre', 'en-preparation', 'suspendues', 'abandonnees'] as const;

/** Their labels say again that they are fiches. */
const COURTS: Readonly<Record<string, string>> = { engagees: 'Engagées' };

/** The figures to show: those that were asked for, or the main ones. */
export function shownSeries({ series }: Evolution, chiffres: readonly string[] | null) {
  const wanted = chiffres ?? PRINCIPAUX;
  return [...new Set(wanted)].flatMap((id) => series.find((one) => one.id === id) ?? []);
}

/** Euros do not stand on the axis of fiches, nor in their table. */
export function byUnit(series: readonly SerieDeChiffre[]) {
  return [...groupBy(series, ({ unite }) => unite)];
}

/** « Mises en œuvre », « Budget engagé en 2024 (€) » */
export function serieName({ id, label, unite }: SerieDeChiffre): string {
  const bare = COURTS[id] ?? label.replace(/^Fiches /, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${unite === 'EUR' ? ' (€)' : ''}`;
}

/** « Entre juin 2022 et décembre 2024 : engagées (3 → 25) ; … »; null where there is one step. */
export function fromTo({ etapes }: Evolution, series: readonly SerieDeChiffre[]): string | null {
  const [first, last] = [etapes[0], etapes.at(-1)];
  if (!first || !last || first === last) return null;
  const moves = series.map((serie) => `${inSentence(serie)} (${textAt(serie, 0)} → ${textAt(serie, -1)})`);
  return `Entre ${withArticle(first.label)} et ${withArticle(last.label)} : ${moves.join(' ; ')}.`;
}

/** « le 2ᵉ trimestre 2024 », « le COPIL de janvier 2025 », but « juin 2024 ». */
function withArticle(label: string): string {
  return /^(?:\d+(?:er|ᵉ) |COPIL )/.test(label) ? `le ${label}` : label;
}

function inSentence(serie: SerieDeChiffre): string {
  const name = serieName({ ...serie, unite: 'fiches' });
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function textAt({ valeurs, unite }: SerieDeChiffre, index: number): string {
  return figureCell(valeurs.at(index) ?? null, unite).text;
}
