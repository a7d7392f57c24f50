/** Keys of a front matter; an undefined one is left out. */
export type Header = Readonly<Record<string, unknown>>;

const SOUND: Header = { id: 1, axe: 1, priority: 4, status: 'a-venir' };

/** A fiche with these keys and no other, values written as JSON, which is YAML. */
export function ficheText(header: Header, body = ''): string {
  const lines = Object.entries(header)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n${body}`;
}

/** A fiche with nothing wrong in it but these keys, and a title of its own. */
export function soundFiche(header: Header, body = ''): string {
  const { id, ...others } = { ...SOUND, ...header };
  return ficheText({ id, title: `Équipe mobile ${String(id)}`, ...others }, body);
}
