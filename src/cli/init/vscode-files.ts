import { jsonSchemaOf } from '../../figures/json-schemas.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { fromTemplate, type NewFile, type Values } from './new-file.ts';

const FOLDER = '.vscode';
const SHARED = ['tasks.json', 'settings.json', 'extensions.json'];
const SCHEMAS = ['configuration', 'exceptions'] as const;

/** The task with its problem matchers, and our YAML files tied to their schemas. Fiches are Markdown, which no schema reaches there. */
export function vscodeFiles(values: Values, vocabulary: Vocabulary): readonly NewFile[] {
  const shared = SHARED.map((name) => fromTemplate(`${FOLDER}/${name}`, `vscode/${name}`, values));
  const schemas = SCHEMAS.map((name) => ({
    path: `${FOLDER}/ptsm-${name}.schema.json`,
    text: `${JSON.stringify(jsonSchemaOf(name, vocabulary), null, 2)}\n`,
    present: 'identique' as const,
  }));
  return [...shared.map((file) => ({ ...file, present: 'complet' as const })), ...schemas];
}
