import { groupBy } from '../../fiche/group-by.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { plural } from '../../fiche/words/plural.ts';
import { quantity, signedQuantity } from '../quantity.ts';
import { capital, lowered } from '../typography.ts';
import { reportText } from './changement-text.ts';
import { differing, type Compared, type Ecart } from './compared.ts';
import { gagneesText, perduesText } from './couvert-text.ts';
import { few } from './few.ts';
import { ofStatus, postponed, type Mouvement } from './mouvements.ts';
import { valueWords } from './value-words.ts';

const PAR_AXE = 'engagees-axe-';

/** Figures that a committee asks first; the others are in the table. */
const FICHES: readonly string[] = [
  'engagees',
  'mises-en-oeuvre',
  'en-preparation',
  'suspendues',
  'abandonnees',
];
const MOYENS: readonly string[] = ['budget-prevu', 'budget-engage', 'financements'];

export function isMainFigure({ id }: Pick<Ecart, 'id'>): boolean {
  return FICHES.includes(id) || MOYENS.includes(id) || id.startsWith(PAR_AXE);
}

/** What a change does to the plan, in its own words, a sentence each: progress, what is covered, fiches, money. */
export function effetsOf(compared: Compared, vocabulary: Vocabulary): readonly string[] {
  const { couverture } = compared;
  const figures = differing(compared.figures);
  return [
    ...unreadEffects(compared),
    ...figureEffects(figures, FICHES),
    ...axesEffect(figures, vocabulary),
    ...perduesText(couverture.perdue, vocabulary),
    ...gagneesText(couverture.gagnee, vocabulary),
    ...ficheEffects(compared),
    ...movementEffects(compared, vocabulary),
    ...figureEffects(figures, MOYENS),
  ].map(capital);
}

/** A file that can no longer be read leaves every total: that comes before the totals. */
function unreadEffects({ avant, apres }: Compared): readonly string[] {
  const before = new Set(avant.nonLues);
  const unread = apres.nonLues.filter((file) => !before.has(file));
  return counted(
    unread,
    'fichier non lu, absent de tous les totaux',
    'fichiers non lus, absents de tous les totaux',
  );
}

/** « budget engagé : 10 000 € → 12 000 € (+2 000 €) » */
function figureEffects(figures: readonly Ecart[], wanted: readonly string[]): readonly string[] {
  return figures
    .filter(({ id }) => wanted.includes(id))
    .map((ecart) => `${ecart.label} : ${figureChange(ecart)}${gap(ecart)}`);
}

/** « axe 2 : 9 → 10 fiches engagées ; axe 3 : 5 → 4 » */
function axesEffect(figures: readonly Ecart[], { axes }: Vocabulary): readonly string[] {
  const changed = axes.flatMap(({ code, libelle }) => {
    const ecart = figures.find(({ id }) => id === `${PAR_AXE}${code}`);
    return ecart ? [{ ecart, text: `${lowered(libelle)} : ${figureChange(ecart)}` }] : [];
  });
  const [first, ...others] = changed;
  if (!first) return [];
  const fiches = (first.ecart.apres ?? 0) < 2 ? 'fiche engagée' : 'fiches engagées';
  return [[`${first.text} ${fiches}`, ...others.map(({ text }) => text)].join(' ; ')];
}

function figureChange({ avant, apres, unite }: Ecart): string {
  const [before, after] = [avant, apres].map((value) =>
    value === null ? 'inconnu' : quantity(value, unite),
  );
  return `${before ?? ''} → ${after ?? ''}`;
}

function gap({ difference, unite }: Ecart): string {
  return difference === null ? '' : ` (${signedQuantity(difference, unite)})`;
}

function ficheEffects({
  nouvelles,
  disparues,
  fusionnees,
  scindees,
  renommees,
}: Compared): readonly string[] {
  const refs = (fiches: readonly { readonly ref: string }[]) => fiches.map(({ ref }) => ref);
  return [
    ...counted(refs(nouvelles), 'fiche nouvelle', 'fiches nouvelles'),
    ...counted(refs(disparues), 'fiche disparue', 'fiches disparues'),
    ...counted(
      fusionnees.map(({ fiche, dans }) => `${fiche.ref} dans ${dans.ref}`),
      'fiche fusionnée',
      'fiches fusionnées',
    ),
    ...counted(
      scindees.map(({ fiche, en }) => `${fiche.ref} en ${few(refs(en))}`),
      'fiche scindée',
      'fiches scindées',
    ),
    ...counted(
      renommees.map(({ avant, apres, probable }) => renamed(avant.ref, apres.ref, probable)),
      'fiche renommée ou déplacée',
      'fiches renommées ou déplacées',
    ),
  ];
}

function renamed(before: string, after: string, probable: boolean): string {
  const name = before === after ? after : `${before} → ${after}`;
  return probable ? `${name} (probable)` : name;
}

function movementEffects(compared: Compared, vocabulary: Vocabulary): readonly string[] {
  const refs = (moves: readonly Mouvement[]) => moves.map(({ fiche }) => fiche.ref);
  return [
    ...advanceEffect(ofStatus(compared, 'avancee'), vocabulary),
    ...counted(refs(ofStatus(compared, 'arret')), 'fiche arrêtée', 'fiches arrêtées'),
    ...counted(refs(ofStatus(compared, 'reprise')), 'fiche reprise', 'fiches reprises'),
    ...counted(
      refs(ofStatus(compared, 'recul')),
      'recul de statut, à justifier',
      'reculs de statut, à justifier',
    ),
    ...counted(
      postponed(compared, 'fin').map(({ fiche, changement }) => `${fiche.ref}${again(changement)}`),
      'échéance repoussée',
      'échéances repoussées',
    ),
    ...counted(refs(postponed(compared, 'debut')), 'démarrage repoussé', 'démarrages repoussés'),
  ];
}

/** « 3 fiches avancent : 28, 38 (en cours) ; 20 (réalisée) » */
function advanceEffect(moves: readonly Mouvement[], vocabulary: Vocabulary): readonly string[] {
  if (moves.length === 0) return [];
  const groups = groupBy(moves, ({ changement }) =>
    valueWords('status', changement.apres.valeur, vocabulary),
  );
  const texts = [...groups].map(([status, same]) => `${few(same.map(({ fiche }) => fiche.ref))} (${status})`);
  return [`${plural(moves.length, 'fiche avance', 'fiches avancent')} : ${texts.join(' ; ')}`];
}

/** The first postponement needs no word. */
function again({ champ, rang }: Mouvement['changement']): string {
  return rang !== null && rang > 1 ? ` (${reportText({ champ, rang })})` : '';
}

/** « 2 fiches nouvelles : 45, 46 » */
function counted(names: readonly string[], one: string, many: string): readonly string[] {
  return names.length === 0 ? [] : [`${plural(names.length, one, many)} : ${few(names)}`];
}
