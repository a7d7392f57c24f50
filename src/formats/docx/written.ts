/** The body as the library is about to write it: an object with one key a tag, its attributes and children under it. */
export interface Tag {
  readonly name: string;
  readonly content: readonly unknown[];
}

/** The tags in a piece of that tree; texts are left out. */
export function tagsIn(content: readonly unknown[]): readonly Tag[] {
  return content.flatMap((node) =>
    isObject(node)
      ? Object.entries(node)
          .filter(([name]) => name !== '_attr')
          .map(([name, value]) => ({ name, content: asList(value) }))
      : [],
  );
}

/** The first tag of that name. */
export function tagIn(content: readonly unknown[], name: string): Tag | undefined {
  const holder = content.find((node) => isObject(node) && name in node);
  return isObject(holder) ? { name, content: asList(holder[name]) } : undefined;
}

export function attributeOf(tag: Tag | undefined, name: string): string | null {
  const holder = tag?.content.find((node) => isObject(node) && '_attr' in node);
  const attributes = isObject(holder) ? holder['_attr'] : undefined;
  const value = isObject(attributes) ? attributes[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

export function numberOf(tag: Tag | undefined, name: string): number | null {
  const value = attributeOf(tag, name);
  return value === null ? null : Number(value);
}

/** Every tag of that name, however deep; a document has tens of thousands, so nothing is built on the way. */
export function deepTags(content: readonly unknown[], name: string): readonly Tag[] {
  const found: Tag[] = [];
  collect(content, name, found);
  return found;
}

function collect(content: readonly unknown[], name: string, found: Tag[]): void {
  for (const node of content) {
    if (!isObject(node)) continue;
    for (const key in node) {
      const inner = asList(node[key]);
      if (key === name) found.push({ name, content: inner });
      else if (key !== '_attr') collect(inner, name, found);
    }
  }
}

export function textsIn(content: readonly unknown[]): string {
  return content.filter((node) => typeof node === 'string').join('');
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
