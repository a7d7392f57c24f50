import { fold } from '../../fiche/words/fold.ts';
import { listed, nearName } from '../../fiche/words/unknown-name.ts';
import { knownDimensions, type Dimension } from '../dimension.ts';
import { refuseFilter, type Token } from './tokens.ts';

/** @throws UsageError that suggests the field that was meant. */
export function checkedField(
  { value, start }: Token,
  source: string,
  dimensions: ReadonlyMap<string, Dimension>,
): Dimension {
  const found = dimensions.get(value);
  if (found) return found;
  const hint = nearName(value, knownDimensions(dimensions));
  throw refuseFilter(source, { at: start, why: `le champ « ${value} » n’existe pas`, hint });
}

/** @throws UsageError where the field has a closed list and the value is not in it. */
export function checkedValue(
  { value, start }: Token,
  { id, closed, declared }: Dimension,
  source: string,
): string {
  if (!closed || declared.some((one) => one.id === value)) return value;
  const folded = fold(value);
  const exact = declared.find((one) => fold(one.label) === folded || fold(one.id) === folded);
  if (exact) return exact.id;
  const names = declared.map(({ id: code, label, synonymes = [] }) => ({
    code,
    synonymes: [label, ...synonymes],
  }));
  const hint = nearName(value, {
    ...listed(
      'valeurs',
      names.map(({ code }) => code),
    ),
    names,
  });
  throw refuseFilter(source, { at: start, why: `« ${value} » n’est pas une valeur de ${id}`, hint });
}
