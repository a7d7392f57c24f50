import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly if?: string;
  readonly 'continue-on-error'?: boolean;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

export interface GitlabJob {
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: {
    readonly reports: Readonly<Record<string, string>>;
    readonly paths: readonly string[];
  };
}

export const action = read('action.yml') as Action;
export const validation = read('templates/ci/github/ptsm.yml') as Workflow;
export const comment = read('templates/ci/github/ptsm-commentaire.yml') as Workflow;
export const gitlab = read('templates/ci/gitlab.yml') as { readonly ptsm: GitlabJob };
export const hooks = read('.pre-commit-hooks.yaml') as readonly Hook[];

export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

function read(path: string): unknown {
  return parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}
