import { isMap } from '../../fiche/is-map.ts';
import { parseYaml } from '../../fiche/yaml/parse-yaml.ts';
import type { Candidate } from './grammar.ts';

/** The codes of a list of `ptsm.yaml`, not judged: a wrong file must not stop a word from being completed. */
export function declaredTerms(settings: string, key: string): readonly Candidate[] {
  const { data } = parseYaml(settings, 0);
  const list = isMap(data) ? data[key] : null;
  if (!Array.isArray(list)) return [];
  return list
    .filter(isMap)
    .map(({ code, titre, libelle }) => ({ value: word(code), description: word(titre ?? libelle) }));
}

function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
