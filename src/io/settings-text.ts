import { decode } from '../fiche/reading/decode.ts';
import { UsageError } from '../fiche/usage-error.ts';

/** The text of a settings file. @throws UsageError where it is not UTF-8 */
export function settingsText(name: string, bytes: Uint8Array): string {
  const { text, flaws } = decode(bytes);
  if (text !== null && flaws.every(({ code }) => code === 'fichier-vide')) return text;
  throw new UsageError(`« ${name} » n’est pas un texte en UTF-8`, {
    hint: 'enregistrez-le à nouveau avec le codage UTF-8',
  });
}
