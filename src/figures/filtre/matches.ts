import { fold } from '../../fiche/words/fold.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { naturalOrder } from '../natural-order.ts';
import type { Filtre, Operator } from './parse-filtre.ts';

/** Whether a fiche answers a filter. A field with several values answers as soon as one of them does; `!=` wants none. */
export function matches(fiche: Fiche, filtre: Filtre): boolean {
  switch (filtre.type) {
    case 'et':
      return matches(fiche, filtre.left) && matches(fiche, filtre.right);
    case 'ou':
      return matches(fiche, filtre.left) || matches(fiche, filtre.right);
    case 'non':
      return !matches(fiche, filtre.inner);
    case 'vide':
      return filtre.field.valuesOf(fiche).length === 0;
    case 'parmi':
      return filtre.field
        .valuesOf(fiche)
        .some((value) => filtre.values.some((one) => COMPARE['='](value, one)));
    case 'compare':
      return compares(filtre.field.valuesOf(fiche), filtre.operator, filtre.value);
  }
}

const COMPARE: Readonly<Record<Exclude<Operator, '!='>, (value: string, wanted: string) => boolean>> = {
  '=': (value, wanted) => fold(value) === fold(wanted),
  '<': (value, wanted) => naturalOrder(value, wanted) < 0,
  '<=': (value, wanted) => naturalOrder(value, wanted) <= 0,
  '>': (value, wanted) => naturalOrder(value, wanted) > 0,
  '>=': (value, wanted) => naturalOrder(value, wanted) >= 0,
  '~': (value, wanted) => fold(value).includes(fold(wanted)),
};

function compares(values: readonly string[], operator: Operator, wanted: string): boolean {
  if (operator === '!=') return !values.some((value) => COMPARE['='](value, wanted));
  return values.some((value) => COMPARE[operator](value, wanted));
}
