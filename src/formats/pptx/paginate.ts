interface Stack<T> {
  readonly heightOf: (item: T) => number;
  readonly limit: number;
  /** Says what follows: no page ends with it. */
  readonly isBound?: (item: T) => boolean;
}

interface Measured<T> {
  readonly item: T;
  readonly height: number;
  readonly bound: boolean;
}

type Pages<T> = readonly (readonly T[])[];

const STEPS = 12;

/** Items on as few pages as hold them, in order, and as evenly as these few allow. None is higher than a page. */
export function pagesOf<T>(items: readonly T[], { heightOf, limit, isBound }: Stack<T>): Pages<T> {
  const measured = items.map((item) => ({ item, height: heightOf(item), bound: isBound?.(item) ?? false }));
  const fewest = filled(measured, limit);
  const even = sum(measured) / fewest.length;
  const lower = Array.from({ length: STEPS }, (_, step) => even + ((limit - even) * step) / STEPS);
  const holds = (pages: Pages<Measured<T>>) =>
    pages.length === fewest.length && pages.every((page) => sum(page) <= limit);
  const pages =
    fewest.length === 1 ? fewest : (lower.map((one) => filled(measured, one)).find(holds) ?? fewest);
  return pages.map((page) => page.map(({ item }) => item));
}

function filled<T>(items: readonly Measured<T>[], limit: number): Pages<Measured<T>> {
  const pages: Measured<T>[][] = [[]];
  for (const item of items) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && sum(page) + item.height > limit) pages.push(...nextPages(page, item, limit));
    pages.at(-1)?.push(item);
  }
  return pages;
}

/** What said that item goes with it; where both are too high for a page, it stays alone on its own. */
function nextPages<T>(page: Measured<T>[], item: Measured<T>, limit: number): Measured<T>[][] {
  const moved = page.splice(page.length - boundEnd(page));
  if (moved.length === 0) return [[]];
  return sum(moved) + item.height > limit ? [moved, []] : [moved];
}

/** How many items at the end of a page belong with what follows; never all of them. */
function boundEnd<T>(page: readonly Measured<T>[]): number {
  const last = page.findLastIndex(({ bound }) => !bound);
  return last === -1 ? 0 : page.length - 1 - last;
}

function sum<T>(items: readonly Measured<T>[]): number {
  return items.reduce((total, { height }) => total + height, 0);
}
