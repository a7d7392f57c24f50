import { jsonSchemaOf } from '../../figures/json-schemas.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { fromTemplate, type NewFile, type Values } from './new-file.ts';

const FOLDER = '.vscode';
const SHARED = ['tasks.json', 'settings.json', 'extensions.json'];

/** The task with its problem matchers, and `ptsm.yaml` tied to its schema. Fiches are Markdown, which no schema reaches there. */
export function vscodeFiles(values: Values, vocabulary: Vocabulary): readonly NewFile[] {
  const shared = SHARED.map((name) => fromTemplate(`${FOLDER}/${name}`, `vscode/${name}`, values));
  const schema = JSON.stringify(jsonSchemaOf('configuration', vocabulary), null, 2);
  return [
    ...shared.map((file) => ({ ...file, partage: true })),
    { path: `${FOLDER}/ptsm-configuration.schema.json`, text: `${schema}\n`, partage: false },
  ];
}
