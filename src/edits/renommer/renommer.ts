import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { unknownName, type UnknownName } from '../../fiche/words/unknown-name.ts';
import type { Edited, FieldChange } from '../field-change.ts';
import { headerData } from '../header-data.ts';
import { withYamlChanges } from '../with-changes.ts';
import { citations } from './citations.ts';
import { knownTerms } from './declarations.ts';
import { wordsIn } from './mots.ts';
import { configurationChanges } from './rename-in-configuration.ts';
import { renameInFiche } from './rename-in-fiche.ts';
import { renameInModeles } from './rename-in-modeles.ts';
import { modification, type Modification, type Modifications, type Renommage } from './renommable.ts';
import { reserves } from './reserves.ts';

/** A word under its new name in every fiche, in `ptsm.yaml` and in templates. @throws UsageError where it cannot have that name */
export function renommer(plan: Plan, renommage: Renommage): Modifications {
  const fiches = plan.fiches.flatMap(({ file, text }) =>
    modification(file, text, editedText(file, renameInFiche(text, renommage))),
  );
  const configuration = configurationOf(plan, configurationChanges(plan, renommage));
  if (fiches.length + configuration.length === 0) throw nothingToRename(plan, renommage);
  const fichiers = [...fiches, ...configuration, ...renameInModeles(plan, renommage)];
  return { fichiers, avis: [...reserves(plan, renommage), ...citations(plan, renommage, fichiers)] };
}

/** `ptsm.yaml` once changed. @throws UsageError where it cannot be */
export function configurationOf(
  { configurationFile: file }: Plan,
  changes: readonly FieldChange[],
): readonly Modification[] {
  if (changes.length === 0) return [];
  if (!file)
    throw new UsageError('ce nom se déclare dans ptsm.yaml, qui n’existe pas', {
      hint: 'créez-le : ptsm init',
    });
  return modification(file.path, file.text, editedText(file.path, withYamlChanges(file.text, changes)));
}

/** All files or none: one that keeps the former name would say something else than the others. @throws UsageError */
export function editedText(path: string, edited: Edited): string {
  if ('text' in edited) return edited.text;
  throw new UsageError(`${path} ne peut pas être modifié : ${edited.motif}`, {
    hint: 'changez-y le nom à la main, puis relancez : rien n’est écrit',
  });
}

function nothingToRename({ fiches, vocabulary }: Plan, { champ, ancien }: Renommage): UnknownName {
  const known = knownTerms(champ, vocabulary);
  const said = new Set(fiches.flatMap(({ text }) => wordsIn(headerData(text)?.data, champ)));
  const others = [...said].filter((word) => !known.some(({ code }) => code === word));
  return unknownName(`aucune fiche ne dit « ${ancien} » (${champ})`, ancien, {
    names: [...known, ...others],
    otherwise: `pour voir ce qu’elles disent : ptsm decompte --par ${champ === 'financeur' ? 'financeurs' : champ}`,
  });
}
