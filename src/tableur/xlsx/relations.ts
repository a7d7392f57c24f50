import type { Paquet } from '../paquet/paquet.ts';
import { attributesOf } from '../xml/read-tag.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { partText } from './part-text.ts';

export interface Relation {
  readonly id: string;
  /** « worksheet », « sharedStrings »: the last word of its type, the same in both dialects of the standard. */
  readonly type: string;
  /** Path of a part. */
  readonly cible: string;
}

/** What a part is tied to inside the package; the package itself where the path is empty. */
export function relationsOf(parts: Paquet['parts'], path: string): readonly Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  scanXml(partText(parts, `${folder}_rels/${path.slice(folder.length)}.rels`), {
    open(name, written) {
      if (name !== 'Relationship') return;
      const attributes = attributesOf(written);
      if (attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        cible: resolved(folder, attributes.get('Target') ?? ''),
      });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
