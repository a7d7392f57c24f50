import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './documents.ts';

export interface Machine {
  /** What `${{ … }}` stands for, by its name. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** $GITHUB_WORKSPACE, where steps start. */
  readonly workspace: string;
  /** $RUNNER_TEMP. */
  readonly temp: string;
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** `steps.ID.outputs.NAME`, as later steps would read them. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the `run` steps in order as GitHub's runner does; a step that calls another action is left out. */
export function runSteps(steps: readonly Step[], machine: Machine): Outcome {
  let before: Outcome = { status: 0, stdout: '', stderr: '', outputs: {} };
  for (const step of steps) {
    if (step.run === undefined || !applies(step, before, machine)) continue;
    const after = runStep(step, step.run, { ...machine, before });
    const isForgiven = before.status !== 0 || step['continue-on-error'] === true;
    before = { ...after, status: isForgiven ? before.status : after.status };
  }
  return before;
}

/** Only what these files use: `!cancelled()`, without which a step needs the ones before it, and a value that is compared. */
function applies({ if: condition = '' }: Step, { status }: Outcome, { contexts }: Machine): boolean {
  const [, name, value] = /([\w.]+) == '(\w+)'/.exec(condition) ?? [];
  const isAsked = name === undefined || contexts[name] === value;
  return isAsked && (status === 0 || condition.includes('!cancelled()'));
}

function runStep(
  step: Step,
  script: string,
  { before, ...machine }: Machine & { readonly before: Outcome },
): Outcome {
  const [output, path] = [join(machine.temp, 'output'), join(machine.temp, 'path')];
  writeFileSync(output, '');
  const contexts = { ...machine.contexts, ...before.outputs, 'runner.temp': machine.temp };
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd: machine.workspace,
      env: {
        ...machine.env,
        GITHUB_WORKSPACE: machine.workspace,
        GITHUB_OUTPUT: output,
        GITHUB_PATH: path,
        RUNNER_TEMP: machine.temp,
        ...Object.fromEntries(
          Object.entries(step.env ?? {}).map(([key, value]) => [key, valueOf(value, contexts)]),
        ),
      },
      encoding: 'utf8',
    },
  );
  const outputs = { ...before.outputs, ...outputsOf(step.id ?? '', readFileSync(output, 'utf8')) };
  return { status, stdout: before.stdout + stdout, stderr: before.stderr + stderr, outputs };
}

/** Only what these files use: a name, or several with `||`. A name that is not given is a mistake of the file. */
function valueOf(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const values = expression.split(' || ').map((name) => contexts[name]);
    if (values.includes(undefined)) throw new Error(`no such value: ${expression}`);
    return values.find((value) => value !== '') ?? '';
  });
}

function outputsOf(id: string, text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => [
      `steps.${id}.outputs.${line.slice(0, line.indexOf('='))}`,
      line.slice(line.indexOf('=') + 1),
    ]),
  );
}
