import { titleKey } from '../../fiche/body/sections.ts';
import type { Fiche } from '../../fiche/plan.ts';
import type { SectionChangee } from '../result.ts';
import { bodyParts, type BodyPart } from './body-parts.ts';
import { lineDiff } from './line-diff.ts';

const SHOWN = 40;
const WIDEST = 300;

/** Sections of the body that gained or lost lines, by name and in the order of the body as it is now; a section that moved is no change. */
export function sectionsChangees(avant: Fiche, apres: Fiche): readonly SectionChangee[] {
  if (bodyOf(avant) === bodyOf(apres)) return [];
  const [before, after] = [bodyParts(avant), bodyParts(apres)];
  const several = new Set([...repeated(before), ...repeated(after)]);
  const [old, recent] = [named(before, several), named(after, several)];
  return [
    ...gathered(recent, (name) => !old.has(name)).flatMap(([name, part]) => changee(old.get(name), part)),
    ...gathered(old, (name) => !recent.has(name))
      .filter(([name]) => !recent.has(name))
      .map(([, part]) => sectionOf(part, 'disparue', { avant: part.lignes, apres: [] })),
  ];
}

/** A section that is at one end only, with those below it that are too, is told once. */
function gathered(parts: ReadonlyMap<string, BodyPart>, isAlone: (name: string) => boolean) {
  const kept: { name: string; part: BodyPart; all: (readonly string[])[] }[] = [];
  for (const [name, part] of parts) {
    const above = kept.at(-1);
    const isBelow = above && above.part.level > 0 && part.level > above.part.level;
    if (isBelow && isAlone(above.name) && isAlone(name)) above.all.push(part.lignes);
    else kept.push({ name, part, all: [part.lignes] });
  }
  return kept.map(({ name, part, all }) => [name, { ...part, lignes: all.flat() }] as const);
}

function bodyOf({ text, bodyStart }: Fiche): string {
  return text.slice(bodyStart);
}

/** Titles that name more than one section: « Résultats obtenus », a year after another. */
function repeated(parts: readonly BodyPart[]): readonly string[] {
  const seen = new Set<string>();
  return parts.flatMap(({ key }) => (seen.size === seen.add(key).size ? key : []));
}

/** By title; where it names several, by the title above too, then by order. */
function named(parts: readonly BodyPart[], several: ReadonlySet<string>): ReadonlyMap<string, BodyPart> {
  const count = new Map<string, number>();
  return new Map(
    parts.map((part) => {
      if (!several.has(part.key)) return [part.key, part];
      const full = `${part.key}\n${titleKey(part.parent)}`;
      const rank = (count.get(full) ?? 0) + 1;
      count.set(full, rank);
      const titre = part.parent && part.titre !== null ? `${part.parent} › ${part.titre}` : part.titre;
      return [`${full}\n${String(rank)}`, { ...part, titre }];
    }),
  );
}

function changee(before: BodyPart | undefined, after: BodyPart): readonly SectionChangee[] {
  if (!before) return [sectionOf(after, 'nouvelle', { avant: [], apres: after.lignes })];
  const isSame =
    before.lignes.length === after.lignes.length &&
    before.lignes.every((line, at) => line === after.lignes[at]);
  return isSame ? [] : [sectionOf(after, 'modifiee', { avant: before.lignes, apres: after.lignes })];
}

interface Lignes {
  readonly avant: readonly string[];
  readonly apres: readonly string[];
}

function sectionOf(
  { titre }: BodyPart,
  etat: SectionChangee['etat'],
  { avant, apres }: Lignes,
): SectionChangee {
  const lignes = lineDiff(avant, apres);
  const ajoutees = lignes.filter(({ signe }) => signe === '+').length;
  return {
    titre: titre === null ? null : shortened(titre),
    etat,
    ajoutees,
    retirees: lignes.length - ajoutees,
    lignes: lignes.slice(0, SHOWN).map(({ signe, texte }) => ({ signe, texte: shortened(texte) })),
  };
}

function shortened(text: string): string {
  if (text.length <= WIDEST) return text;
  // Never half of a character.
  return `${text.slice(0, WIDEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
