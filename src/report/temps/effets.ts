import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { plural } from '../../fiche/words/plural.ts';
import { quantity, signedQuantity } from '../quantity.ts';
import { capital, lowered } from '../typography.ts';
import { reportText } from './changement-text.ts';
import { differing, type Compared, type Ecart } from './compared.ts';
import { gagneeText, perdueText } from './couvert-text.ts';
import { few } from './few.ts';
import { ofStatus, postponed, type Mouvement } from './mouvements.ts';

const PAR_AXE = 'engagees-axe-';

/** Figures that a committee asks first; the others are in the table. */
const MAIN: readonly string[] = [
  'engagees',
  'mises-en-oeuvre',
  'en-preparation',
  'suspendues',
  'abandonnees',
  'budget-prevu',
  'budget-engage',
  'financements',
];

export function isMainFigure({ id }: Pick<Ecart, 'id'>): boolean {
  return MAIN.includes(id) || id.startsWith(PAR_AXE);
}

/** What a change does to the plan, in its own words, a sentence each: figures, what is covered, fiches. */
export function effetsOf(compared: Compared, vocabulary: Vocabulary): readonly string[] {
  const { figures, couverture } = compared;
  return [
    ...unreadEffects(compared),
    ...differing(figures).flatMap((ecart) => figureEffect(ecart, vocabulary)),
    ...couverture.perdue.map((one) => perdueText(one, vocabulary)),
    ...couverture.gagnee.map((one) => gagneeText(one, vocabulary)),
    ...ficheEffects(compared),
    ...movementEffects(compared),
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

/** « axe 2 : 9 → 10 fiches engagées », « budget engagé : 10 000 € → 12 000 € (+2 000 €) » */
function figureEffect({ id, label, ...ecart }: Ecart, { axes }: Vocabulary): readonly string[] {
  const axe = axes.find(({ code }) => id === `${PAR_AXE}${code}`);
  const fiches = (ecart.apres ?? 0) < 2 ? 'fiche engagée' : 'fiches engagées';
  if (axe) return [`${lowered(axe.libelle)} : ${figureChange(ecart)} ${fiches}`];
  return MAIN.includes(id) ? [`${label} : ${figureChange(ecart)}${gap(ecart)}`] : [];
}

function figureChange({ avant, apres, unite }: Omit<Ecart, 'id' | 'label'>): string {
  const [before, after] = [avant, apres].map((value) =>
    value === null ? 'inconnu' : quantity(value, unite),
  );
  return `${before ?? ''} → ${after ?? ''}`;
}

function gap({ difference, unite }: Omit<Ecart, 'id' | 'label'>): string {
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

function movementEffects(compared: Compared): readonly string[] {
  const refs = (moves: readonly Mouvement[]) => moves.map(({ fiche }) => fiche.ref);
  return [
    ...counted(refs(ofStatus(compared, 'arret')), 'fiche arrêtée', 'fiches arrêtées'),
    ...counted(refs(ofStatus(compared, 'reprise')), 'fiche reprise', 'fiches reprises'),
    ...counted(
      refs(ofStatus(compared, 'recul')),
      'recul de statut, à justifier',
      'reculs de statut, à justifier',
    ),
    ...counted(
      postponed(compared).map(({ fiche, changement }) => `${fiche.ref}${again(changement)}`),
      'échéance repoussée',
      'échéances repoussées',
    ),
  ];
}

/** The first postponement needs no word. */
function again({ rang }: Mouvement['changement']): string {
  return rang !== null && rang > 1 ? ` (${reportText({ rang })})` : '';
}

/** « 2 fiches nouvelles : 45, 46 » */
function counted(names: readonly string[], one: string, many: string): readonly string[] {
  return names.length === 0 ? [] : [`${plural(names.length, one, many)} : ${few(names)}`];
}
