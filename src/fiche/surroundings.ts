/** What a rule may ask about the world around a plan; io answers, for a working tree or for a commit. */
export interface Surroundings {
  /** `AAAA-MM-JJ`: the day that the plan is judged on, null where none is known. Never the clock. */
  readonly today: () => string | null;
  /** Whether the repository holds a file or a folder at a path (relative to the plan's root, `/` between names). */
  readonly holds: (path: string) => boolean;
}

/** For a plan that stands alone: rules that need a date say nothing, every path is there. */
export const ALONE: Surroundings = { today: () => null, holds: () => true };
