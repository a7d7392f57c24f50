import { Ajv, type SchemaObject } from 'ajv';
import { expect } from 'vitest';

/** The parts of GitHub's, GitLab's, pre-commit's and VS Code's formats that this project uses: any other key is a mistake. */
const text: SchemaObject = { type: 'string', minLength: 1 };
const texts: SchemaObject = { type: 'array', items: text, minItems: 1 };

function closed(
  properties: Readonly<Record<string, SchemaObject>>,
  required: readonly string[] = Object.keys(properties),
): SchemaObject {
  return { type: 'object', properties, required: [...required], additionalProperties: false };
}

function named(value: SchemaObject): SchemaObject {
  return { type: 'object', minProperties: 1, additionalProperties: value };
}

const values = named({ type: ['string', 'number', 'boolean'] });
const permissions: SchemaObject = {
  type: 'object',
  propertyNames: { enum: ['contents', 'actions', 'pull-requests', 'security-events'] },
  additionalProperties: { enum: ['read', 'write'] },
};
const uses = closed(
  {
    uses: { type: 'string', pattern: '^(actions|github)/[a-z/-]+@v\\d+$' },
    with: values,
    if: text,
    name: text,
    'continue-on-error': { type: 'boolean' },
  },
  ['uses', 'with'],
);
const runs = { run: text, name: text, id: text, env: values };
const forgiven = {
  if: text,
  'continue-on-error': { type: 'boolean' },
  'timeout-minutes': { type: 'integer', maximum: 5 },
};

export const SCHEMAS = {
  action: closed({
    name: text,
    description: text,
    inputs: named(closed({ description: text, default: { type: 'string' } })),
    outputs: named(closed({ description: text, value: text })),
    runs: closed({
      using: { const: 'composite' },
      steps: {
        type: 'array',
        items: { anyOf: [uses, closed({ ...runs, shell: { const: 'bash' } }, ['run', 'name', 'shell'])] },
      },
    }),
  }),
  workflow: closed({
    name: text,
    on: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        pull_request: { type: 'null' },
        push: closed({ branches: texts }),
        workflow_run: closed({ workflows: texts, types: { type: 'array', items: { const: 'completed' } } }),
      },
    },
    permissions,
    jobs: named(
      closed(
        {
          name: text,
          if: text,
          'runs-on': { const: 'ubuntu-latest' },
          'timeout-minutes': { type: 'integer', maximum: 10 },
          permissions,
          env: values,
          steps: {
            type: 'array',
            items: { anyOf: [uses, closed({ ...runs, ...forgiven }, ['run', 'name'])] },
          },
        },
        ['name', 'runs-on', 'timeout-minutes', 'steps'],
      ),
    ),
  }),
  gitlab: named(
    closed({
      image: { type: 'string', pattern: '^node:\\d+$' },
      rules: { type: 'array', items: closed({ if: text }) },
      variables: named({ type: 'string' }),
      before_script: texts,
      script: texts,
      artifacts: closed({
        when: { const: 'always' },
        expire_in: text,
        paths: texts,
        reports: closed({ codequality: text, junit: text }),
      }),
    }),
  ),
  preCommit: {
    type: 'array',
    items: closed({
      id: { type: 'string', pattern: '^[a-z-]+$' },
      name: text,
      description: text,
      entry: text,
      language: { const: 'node' },
      files: { type: 'string', format: 'regex' },
      pass_filenames: { const: false },
      require_serial: { const: true },
    }),
  },
  tasks: closed({
    version: { const: '2.0.0' },
    tasks: {
      type: 'array',
      items: closed({
        label: text,
        detail: text,
        type: { const: 'shell' },
        command: text,
        args: texts,
        group: { const: 'build' },
        presentation: closed({ reveal: { const: 'silent' }, clear: { type: 'boolean' } }),
        problemMatcher: {
          type: 'array',
          items: closed({
            owner: text,
            source: text,
            severity: { enum: ['error', 'warning', 'info'] },
            fileLocation: texts,
            pattern: closed({
              regexp: text,
              ...Object.fromEntries(
                ['file', 'line', 'column', 'message', 'code'].map((key) => [key, { type: 'integer' }]),
              ),
            }),
          }),
        },
      }),
    },
  }),
} satisfies Readonly<Record<string, SchemaObject>>;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { regex: isRegExp } });

export function expectValid(kind: keyof typeof SCHEMAS, value: unknown): void {
  ajv.validate(SCHEMAS[kind], value);
  expect(ajv.errors ?? []).toEqual([]);
}

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
