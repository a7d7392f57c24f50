import type { Element, Properties } from 'hast';
import { shape } from './shapes.ts';

interface Told {
  /** Of the picture, its own in the page. */
  readonly id: string;
  readonly titre: string;
  readonly description: string;
  /** Its size. */
  readonly properties: Properties;
}

/** Shapes as a picture with a name, and words for who does not see it. */
export function picture({ id, titre, description, properties }: Told, shapes: readonly Element[]): Element {
  const said = (tagName: string, value: string) =>
    shape(tagName, { id: `${id}-${tagName}` }, [{ type: 'text', value }]);
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      role: 'img',
      ariaLabelledBy: [`${id}-title`, `${id}-desc`],
      ...properties,
      fontFamily: "Arial, 'Liberation Sans', Helvetica, sans-serif",
    },
    [said('title', titre), said('desc', description), ...shapes],
  );
}
