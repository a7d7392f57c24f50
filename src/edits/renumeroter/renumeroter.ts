import { scanFences } from '../../fiche/reading/fences.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { parseYaml } from '../../fiche/yaml/parse-yaml.ts';
import { codeValue } from '../../fiche/schema/code-value.ts';
import type { FieldChange } from '../field-change.ts';
import { headerData } from '../header-data.ts';
import { modification, type Modification, type Modifications } from '../renommer/renommable.ts';
import { configurationOf, editedText } from '../renommer/renommer.ts';
import { unread } from '../renommer/reserves.ts';
import { withChanges } from '../with-changes.ts';
import { citations } from './citations.ts';
import { redirectedLinks } from './redirected-links.ts';
import type { Renumerotation } from './renumerotation.ts';
import { referencesIn, referencesInConfiguration } from './references.ts';

/** A fiche under another number, in its file and wherever it is referred to. @throws UsageError where a file cannot be changed */
export function renumeroter(plan: Plan, demande: Renumerotation): Modifications {
  const fichiers = [
    ...plan.fiches.flatMap((fiche) => changedFiche(fiche, demande)),
    ...changedConfiguration(plan, demande),
    ...redirectedTexts(plan, demande),
  ];
  return { fichiers, avis: [...unread(plan), ...citations(plan, demande, fichiers)] };
}

function changedFiche(fiche: Fiche, demande: Renumerotation): readonly Modification[] {
  const { fiche: moved, path } = demande;
  const text = redirectedLinks(fiche, { from: moved.file, to: path });
  const after = editedText(fiche.file, withChanges(text, headerChanges(fiche, demande)));
  if (fiche !== moved) return modification(fiche.file, fiche.text, after);
  const from = path === fiche.file ? {} : { from: fiche.file };
  return [{ path, ...from, before: fiche.text, after }];
}

function headerChanges(fiche: Fiche, { fiche: moved, nouveau }: Renumerotation): readonly FieldChange[] {
  const value = codeValue(nouveau);
  const places = referencesIn(headerData(fiche.text)?.data, moved.ref);
  return [...(fiche === moved ? [['id']] : []), ...places].map((path) => ({ path, value }));
}

function changedConfiguration(plan: Plan, { fiche, nouveau }: Renumerotation): readonly Modification[] {
  if (!plan.configurationFile) return [];
  const places = referencesInConfiguration(parseYaml(plan.configurationFile.text, 0).data, fiche.ref);
  return configurationOf(
    plan,
    places.map((path) => ({ path, value: codeValue(nouveau) })),
  );
}

/** The coordinator's words and the templates link to fiches, too. */
function redirectedTexts(
  { bilans, modeles }: Plan,
  { fiche, path: to }: Renumerotation,
): readonly Modification[] {
  return [...bilans.files, ...modeles.files].flatMap(({ path, text }) => {
    const body = { file: path, text, bodyStart: scanFences(text).bodyStart };
    return modification(path, text, redirectedLinks(body, { from: fiche.file, to }));
  });
}
