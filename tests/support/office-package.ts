import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';

/** Parts by path, in the order of the archive: a docx, a pptx or an xlsx. */
export type OfficePackage = ReadonlyMap<string, Uint8Array>;

export function readPackage(archive: Uint8Array): OfficePackage {
  return new Map(Object.entries(unzipSync(archive)));
}

export function partText(parts: OfficePackage, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`no part ${path} among ${[...parts.keys()].join(', ')}`);
  return strFromU8(bytes);
}

/** What Word, PowerPoint or Excel would « repair », packages inside the package included; nothing where it is sound. */
export async function packageFaults(archive: Uint8Array): Promise<readonly string[]> {
  const parts = readPackage(archive);
  const inner = [...parts].filter(([path]) => /\.(?:xlsx|docx|pptx)$/.test(path));
  const innerFaults = await Promise.all(
    inner.map(async ([path, bytes]) => (await packageFaults(bytes)).map((fault) => `${path}: ${fault}`)),
  );
  return [
    ...entryFaults(parts),
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...orphanFaults(parts),
    ...idFaults(parts),
    ...(await xmlFaults(parts)),
    ...innerFaults.flat(),
  ];
}

const TYPES = '[Content_Types].xml';

function entryFaults(parts: OfficePackage): readonly string[] {
  const paths = [...parts.keys()];
  return [
    ...(paths[0] === TYPES ? [] : [`the first entry is ${paths[0] ?? 'missing'}`]),
    ...paths.filter((path) => path.endsWith('/')).map((path) => `${path} is a folder`),
  ];
}

function typeFaults(parts: OfficePackage): readonly string[] {
  const types = elements(partText(parts, TYPES), 'Default|Override');
  const overrides = types.flatMap(({ PartName }) => PartName ?? []);
  const extensions = types.flatMap(({ Extension }) => Extension?.toLowerCase() ?? []);
  const isTyped = (path: string) =>
    overrides.includes(`/${path}`) || extensions.includes(path.split('.').at(-1)?.toLowerCase() ?? '');
  return [
    ...[...parts.keys()]
      .filter((path) => path !== TYPES && !isTyped(path))
      .map((path) => `${path} has no type`),
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `${name} has a type and no part`),
    ...repeated(overrides).map((name) => `${name} has two types`),
    ...repeated(extensions).map((name) => `.${name} has two types`),
  ];
}

interface Relation {
  readonly id: string;
  /** Path of a part, or an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part; those of the package where it is empty. */
export function relationsOf(parts: OfficePackage, source: string): readonly Relation[] {
  const { dir, base } = posix.parse(source);
  const path = posix.join(dir, '_rels', `${base}.rels`);
  if (!parts.has(path)) return [];
  return elements(partText(parts, path), 'Relationship').map(({ Id = '', Target = '', TargetMode }) => {
    const isExternal = TargetMode === 'External';
    const inside = Target.startsWith('/') ? Target.slice(1) : posix.join(dir, decodeURI(Target));
    return { id: Id, target: isExternal ? Target : inside, isExternal };
  });
}

function relationFaults(parts: OfficePackage): readonly string[] {
  return ['', ...parts.keys()].flatMap((source) => {
    const relations = relationsOf(parts, source);
    const ids = relations.map(({ id }) => id);
    const used = /\.(?:xml|vml)$/.test(source) ? usedIds(partText(parts, source)) : [];
    return [
      ...repeated(ids).map((id) => `${source} has two relationships ${id}`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses ${id}, which leads nowhere`),
      ...relations
        .filter(({ target, isExternal }) => !isExternal && !parts.has(target))
        .map(({ target }) => `${source} refers to ${target}, which is missing`),
    ];
  });
}

function usedIds(text: string): readonly string[] {
  return [...text.matchAll(/\sr:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]*)"/g)].map(([, id = '']) => id);
}

/** From the relationships of the package, what nothing leads to. */
function orphanFaults(parts: OfficePackage): readonly string[] {
  const reached = new Set<string>();
  const visit = (source: string) => {
    for (const { target, isExternal } of relationsOf(parts, source)) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  return [...parts.keys()]
    .filter((path) => path !== TYPES && !path.endsWith('.rels') && !reached.has(path))
    .map((path) => `nothing refers to ${path}`);
}

/** Drawings, shapes and bookmarks of one part. */
function idFaults(parts: OfficePackage): readonly string[] {
  return [...parts.keys()]
    .filter((path) => path.endsWith('.xml') && path !== TYPES)
    .flatMap((path) =>
      ['wp:docPr', 'p:cNvPr', 'xdr:cNvPr', 'w:bookmarkStart'].flatMap((name) => {
        const ids = elements(partText(parts, path), name).map(
          (attributes) => attributes['id'] ?? attributes['w:id'],
        );
        return repeated(ids).map((id) => `${path}: two ${name} have id ${String(id)}`);
      }),
    );
}

async function xmlFaults(parts: OfficePackage): Promise<readonly string[]> {
  const paths = [...parts.keys()].filter((path) => /\.(?:xml|rels|vml)$/.test(path));
  const { errors } = await validateXML({
    xml: paths.map((path, index) => ({ fileName: `${String(index)}.xml`, contents: partText(parts, path) })),
    normalization: 'format',
    modifyArguments: (options) => ['--noout', ...options.filter((option) => option !== '--format')],
  });
  return errors.map(
    ({ message, loc }) => `${paths[Number.parseInt(loc?.fileName ?? '', 10)] ?? ''}: ${message}`,
  );
}

/** The attributes of every element of these names. */
function elements(xml: string, names: string): readonly Readonly<Record<string, string | undefined>>[] {
  return [...xml.matchAll(new RegExp(`<(?:${names})(?=[\\s/>])([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        unescaped(value),
      ]),
    ),
  );
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => SIGNS[name] ?? '');
}

function repeated<T>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}
