import { enumerate } from '../../fiche/words/enumerate.ts';
import { descend } from '../../fiche/is-map.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { parseYaml } from '../../fiche/yaml/parse-yaml.ts';
import type { FieldChange } from '../field-change.ts';
import { headerData } from '../header-data.ts';
import { codeOf, isWord } from '../renommer/rename-in-fiche.ts';
import type { Modification, Modifications } from '../renommer/renommable.ts';
import { modification, unread } from '../renommer/renommer.ts';
import { withChanges, withYamlChanges } from '../with-changes.ts';
import { redirectedLinks } from './redirected-links.ts';

export interface Renumerotation {
  readonly fiche: Fiche;
  readonly nouveau: string;
  /** Its file under the new number, the same where its name does not start with the former one. */
  readonly path: string;
}

/** A fiche under another number, in its file and wherever it is referred to. @throws UsageError where a file cannot be changed */
export function renumeroter(plan: Plan, demande: Renumerotation): Modifications {
  const fichiers = [
    ...plan.fiches.flatMap((fiche) => changedFiche(fiche, demande)),
    ...configurationOf(plan, demande),
  ];
  return { fichiers, avis: [...unread(plan), ...citedIn(plan, demande)] };
}

function changedFiche(fiche: Fiche, demande: Renumerotation): readonly Modification[] {
  const { fiche: moved, path } = demande;
  const text = redirectedLinks(fiche, { from: moved.file, to: path });
  const edited = withChanges(text, headerChanges(fiche, demande));
  if ('motif' in edited) throw new UsageError(`${fiche.file} ne peut pas être modifié : ${edited.motif}`);
  if (fiche !== moved) return modification(fiche.file, fiche.text, edited.text);
  const from = path === fiche.file ? {} : { from: fiche.file };
  return [{ path, ...from, before: fiche.text, after: edited.text }];
}

const REFERENCES = ['remplace', 'liens', 'fusionnee-dans'] as const;

function headerChanges(
  fiche: Fiche,
  { fiche: { ref }, fiche: moved, nouveau }: Renumerotation,
): readonly FieldChange[] {
  const data = headerData(fiche.text)?.data ?? {};
  const value = codeOf(nouveau);
  const references = REFERENCES.flatMap((key): readonly FieldChange[] => {
    const said = data[key];
    if (Array.isArray(said))
      return said.flatMap((one, rank) => (isWord(one, ref) ? [{ path: [key, String(rank)], value }] : []));
    return isWord(said, ref) ? [{ path: [key], value }] : [];
  });
  return fiche === moved ? [{ path: ['id'], value }, ...references] : references;
}

/** Published figures name the fiches that would explain a difference. */
function configurationOf({ configurationFile: file }: Plan, { fiche, nouveau }: Renumerotation) {
  if (!file) return [];
  const figures = descend(parseYaml(file.text, 0).data, 'chiffres-publies');
  const changes = (Array.isArray(figures) ? figures : []).flatMap((figure: unknown, rank) => {
    const named = descend(descend(figure, 'ecart'), 'fiches');
    return (Array.isArray(named) ? named : []).flatMap((one, index) =>
      isWord(one, fiche.ref)
        ? [
            {
              path: ['chiffres-publies', String(rank), 'ecart', 'fiches', String(index)],
              value: codeOf(nouveau),
            },
          ]
        : [],
    );
  });
  const edited = withYamlChanges(file.text, changes);
  if ('motif' in edited) throw new UsageError(`${file.path} ne peut pas être modifié : ${edited.motif}`);
  return modification(file.path, file.text, edited.text);
}

/** Sentences that name a fiche by its number: whether they mean this one, a person has to say. */
function citedIn({ fiches, bilans }: Plan, { fiche: { ref } }: Renumerotation): readonly string[] {
  const cited = new RegExp(`fiches?(?:-action)?(?: n°| no\\.?)? ?${ref.replace(/[^\w-]/g, '')}\\b`, 'iu');
  const citing = [
    ...fiches.filter(({ text, bodyStart }) => cited.test(text.slice(bodyStart))).map(({ file }) => file),
    ...bilans.files.filter(({ text }) => cited.test(text)).map(({ path }) => path),
  ];
  if (citing.length === 0) return [];
  return [`« fiche ${ref} » est écrit dans le texte de ${enumerate(citing)} : à relire à la main.`];
}
