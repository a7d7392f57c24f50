import { enumerate } from '../../fiche/words/enumerate.ts';
import { fold } from '../../fiche/words/fold.ts';
import { plural } from '../../fiche/words/plural.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { withYamlChanges } from '../with-changes.ts';
import { configurationChanges } from './rename-in-configuration.ts';
import { renameInFiche } from './rename-in-fiche.ts';
import { RENOMMABLES, type Modification, type Modifications, type Renommage } from './renommable.ts';

/** A word under its new name in every fiche and in `ptsm.yaml`. @throws UsageError where it cannot have that name */
export function renommer(plan: Plan, renommage: Renommage): Modifications {
  const fiches = plan.fiches.map(({ file, text }) => ({
    file,
    text,
    edited: renameInFiche(text, renommage),
  }));
  const refused = fiches.flatMap(({ file, edited }) =>
    'motif' in edited ? [`${file} : ${edited.motif}`] : [],
  );
  const fichiers = [
    ...fiches.flatMap(({ file, text, edited }) =>
      'text' in edited ? modification(file, text, edited.text) : [],
    ),
    ...configurationOf(plan, renommage),
  ];
  if (fichiers.length === 0 && refused.length === 0) throw nothingToRename(plan, renommage);
  return {
    fichiers,
    avis: [...refused, ...unread(plan), ...nearMisses(plan, renommage), ...quotedIn(plan, renommage)],
  };
}

export function modification(path: string, before: string, after: string): readonly Modification[] {
  return before === after ? [] : [{ path, before, after }];
}

function configurationOf(plan: Plan, renommage: Renommage): readonly Modification[] {
  const changes = configurationChanges(plan, renommage);
  const { configurationFile: file } = plan;
  if (changes.length === 0) return [];
  if (!file)
    throw new UsageError('ce nom se déclare dans ptsm.yaml, qui n’existe pas', {
      hint: 'créez-le : ptsm init',
    });
  const edited = withYamlChanges(file.text, changes);
  if ('text' in edited) return modification(file.path, file.text, edited.text);
  throw new UsageError(`${file.path} ne peut pas être modifié : ${edited.motif}`, {
    hint: 'changez-y le nom à la main, puis relancez',
  });
}

function nothingToRename(plan: Plan, renommage: Renommage): UsageError {
  const { champ, ancien } = renommage;
  const near = spellingsOf(plan, renommage);
  return new UsageError(`aucune fiche ne dit « ${ancien} » (${champ})`, {
    hint:
      near.length > 0
        ? `vouliez-vous ${near.map((one) => `« ${one} »`).join(', ')} ?`
        : `pour voir ce qu’elles disent : ptsm decompte --par ${champ}`,
  });
}

/** Other spellings of the same word: they stay, since they may be meant. */
function nearMisses(plan: Plan, renommage: Renommage): readonly string[] {
  const others = spellingsOf(plan, renommage);
  if (others.length === 0) return [];
  const said = enumerate(others.map((one) => `« ${one} »`));
  return [
    `D’autres graphies restent comme elles sont : ${said}. Pour les joindre : la même commande avec elles.`,
  ];
}

function spellingsOf({ fiches }: Plan, { champ, ancien }: Renommage): readonly string[] {
  const [field = ''] = RENOMMABLES[champ][0].split('.');
  const words = fiches.flatMap((fiche) => wordsOf(fieldValue(fiche, field)));
  return [...new Set(words)].filter((word) => word !== ancien && fold(word) === fold(ancien)).sort();
}

function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null && 'financeur' in value) return wordsOf(value.financeur);
  return typeof value === 'string' ? [value] : [];
}

export function unread({ files }: Plan): readonly string[] {
  const unreadable = files.filter(({ state }) => state === 'non-lue').map(({ path }) => path);
  if (unreadable.length === 0) return [];
  return [
    `${plural(unreadable.length, 'fichier illisible reste', 'fichiers illisibles restent')} comme ils sont : ${unreadable.join(', ')}.`,
  ];
}

/** Templates and the coordinator's words may quote a code: a person has to look. */
function quotedIn({ modeles, bilans }: Plan, { ancien, champ }: Renommage): readonly string[] {
  if (champ !== 'status' && champ !== 'axe') return [];
  const quoting = [...modeles.files, ...bilans.files]
    .filter(({ text }) => text.includes(ancien))
    .map(({ path }) => path);
  return ancien.length < 3 || quoting.length === 0
    ? []
    : [`« ${ancien} » est aussi écrit dans ${enumerate(quoting)} : à relire à la main.`];
}
