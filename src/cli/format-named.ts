import { listed, unknownName } from '../fiche/words/unknown-name.ts';
import { FORMAT_NAMES, type FormatName } from '../formats/registry.ts';

/** @throws UsageError with the nearest name, or all of them */
export function formatNamed(name: string): FormatName {
  if (isFormat(name)) return name;
  throw unknownName(`le format « ${name} » n’existe pas`, name, listed('formats', FORMAT_NAMES));
}

function isFormat(name: string): name is FormatName {
  return FORMAT_NAMES.includes(name);
}
