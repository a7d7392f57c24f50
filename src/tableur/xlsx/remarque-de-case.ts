import type { Remarque } from '../remarque.ts';
import type { Place } from './place.ts';

/** What is said of a place of a sheet, or of all of it, before the sheet is named. */
export type RemarqueDeCase = Omit<Remarque, 'lieu'> & { readonly place: Place | null };
