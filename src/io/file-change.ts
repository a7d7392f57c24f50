import type { TextChange } from './saved.ts';

/** What is to become of a file; all paths are relative to the plan's root, with slashes. */
export type FileChange =
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  | ({ readonly kind: 'change' } & TextChange)
  | {
      readonly kind: 'rename';
      readonly from: string;
      readonly to: string;
      readonly before: string;
      readonly after: string;
    };
