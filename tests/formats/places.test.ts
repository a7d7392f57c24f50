import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { EXPECTED, PREFIX, sharedRepository } from '../support/shared-repository.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

/** As far as the tests read them. */
interface Gitlab {
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly positions: { readonly begin: Point } };
}
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}
interface SarifFix {
  readonly artifactChanges: readonly {
    readonly replacements: readonly {
      readonly deletedRegion: Region;
      readonly insertedContent: { text: string };
    }[];
  }[];
}
interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly Location[];
      readonly relatedLocations: readonly Location[];
      readonly fixes: readonly SarifFix[];
    }[];
  }[];
}
interface Rdjson {
  readonly diagnostics: readonly {
    readonly code: { readonly value: string };
    readonly severity: string;
    readonly location: { readonly path: string; readonly range: { readonly start: Point } };
    readonly suggestions: readonly {
      readonly range: { readonly start: Point; readonly end: Point };
      readonly text: string;
    }[];
  }[];
}

/** `fichier:ligne:colonne gravité code`, in the order of the output. */
type Said = readonly string[];

const WORDS = { erreur: 'erreur', avertissement: 'avertissement', info: 'info' };

describe('every finding is at its place, under the root that the format wants', () => {
  it.each<[format: string, said: (output: string) => Said, expected: Said]>([
    [
      'compact',
      (output) =>
        output
          .trim()
          .split('\n')
          .map((line) => line.replace(/^(.*?:\d+:\d+): (\w+): .* \[([\w-]+)\]$/, '$1 $2 $3')),
      saidOf(''),
    ],
    [
      'gitlab',
      (output) =>
        (JSON.parse(output) as readonly Gitlab[]).map(({ check_name, severity, location }) =>
          said(location.path, location.positions.begin, `${severity} ${check_name}`),
        ),
      saidOf(PREFIX, { erreur: 'major', avertissement: 'minor', info: 'info' }),
    ],
    [
      'sarif',
      (output) =>
        resultsOf(output).map(({ ruleId, level, locations: [location] }) =>
          said(uriOf(location), startOf(location), `${level} ${ruleId}`),
        ),
      saidOf(PREFIX, { erreur: 'error', avertissement: 'warning', info: 'note' }),
    ],
    [
      'rdjson',
      (output) =>
        entriesOf(output).map(({ location, severity, code }) =>
          said(location.path, location.range.start, `${severity} ${code.value}`),
        ),
      saidOf(PREFIX, { erreur: 'ERROR', avertissement: 'WARNING', info: 'INFO' }, 'byte'),
    ],
    [
      'junit',
      // A case tells what fails it first.
      (output) => output.split('<testcase name="').slice(1).flatMap(junitCase).sort(),
      saidOf(PREFIX).toSorted(),
    ],
  ])('%s', (format, read, expected) => {
    expect(read(outputOf(format).stdout)).toEqual(expected);
  });
});

describe('a fix puts the line right', () => {
  const fixed = EXPECTED.flatMap(({ file, line, fixed: text }) =>
    text === undefined ? [] : [{ file, line, text }],
  );

  it('by the columns of sarif', () => {
    const { folder, stdout } = outputOf('sarif');
    const lines = resultsOf(stdout).flatMap(({ fixes, locations: [location] }) =>
      fixes.map((fix) => {
        const [{ deletedRegion: region, insertedContent } = fail()] =
          fix.artifactChanges[0]?.replacements ?? [];
        const file = uriOf(location).slice(PREFIX.length);
        const line = lineOf(folder, file, region.startLine).replace('\uFEFF', '');
        const text =
          line.slice(0, region.startColumn - 1) + insertedContent.text + line.slice(region.endColumn - 1);
        return { file, line: region.startLine, text };
      }),
    );
    expect(lines).toEqual(fixed);
  });

  it('by the bytes of rdjson', () => {
    const { folder, stdout } = outputOf('rdjson');
    const lines = entriesOf(stdout).flatMap(({ suggestions, location }) =>
      suggestions.map(({ range: { start, end }, text }) => {
        const file = location.path.slice(PREFIX.length);
        const bytes = Buffer.from(lineOf(folder, file, start.line));
        const parts = [
          bytes.subarray(0, start.column - 1),
          Buffer.from(text),
          bytes.subarray(end.column - 1),
        ];
        return { file, line: start.line, text: Buffer.concat(parts).toString() };
      }),
    );
    expect(lines).toEqual(fixed);
  });
});

it('sarif shows the other fiche of a number taken twice, and points each result to its rule', () => {
  const { stdout } = outputOf('sarif');
  const [{ tool } = fail()] = (JSON.parse(stdout) as Sarif).runs;
  for (const { ruleId, ruleIndex } of resultsOf(stdout))
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  const related = resultsOf(stdout).flatMap(({ relatedLocations }) =>
    relatedLocations.map((location) => said(uriOf(location), startOf(location), '')),
  );
  expect(related).toEqual([`${PREFIX}fiches/01-saine.md:4:5 `]);
});

it('gitlab tells each finding from the others', () => {
  const entries = JSON.parse(outputOf('gitlab').stdout) as readonly { readonly fingerprint: string }[];
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(EXPECTED.length);
});

it('a fiche named on the command line is the only case of junit, and warnings fail with --strict', () => {
  const { folder } = sharedRepository();
  const args = ['valider', 'fiches/07-sans-pilote.md', '-f', 'junit'];
  const { stdout, status } = runPtsm(args, { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('<testsuites name="ptsm valider" tests="1" failures="0" ');
  const strict = runPtsm([...args, '--strict'], { cwd: folder });
  expect(strict.status).toBe(1);
  expect(strict.stdout).toContain('<testsuites name="ptsm valider" tests="1" failures="1" ');
});

function outputOf(format: string) {
  const { folder } = sharedRepository();
  return { folder, ...runPtsm(['valider', '-f', format], { cwd: folder }) };
}

function saidOf(prefix: string, words = WORDS, column: 'column' | 'byte' = 'column'): Said {
  return EXPECTED.map((one) =>
    said(prefix + one.file, { line: one.line, column: one[column] }, `${words[one.severity]} ${one.code}`),
  );
}

function said(file: string, { line, column }: Point, rest: string): string {
  return `${file}:${String(line)}:${String(column)} ${rest}`;
}

function resultsOf(output: string): Sarif['runs'][number]['results'] {
  return (JSON.parse(output) as Sarif).runs.flatMap(({ results }) => results);
}

function entriesOf(output: string): Rdjson['diagnostics'] {
  return (JSON.parse(output) as Rdjson).diagnostics;
}

function uriOf(location: Location = fail()): string {
  return decodeURIComponent(location.physicalLocation.artifactLocation.uri);
}

function startOf(location: Location = fail()): Point {
  const { startLine, startColumn } = location.physicalLocation.region;
  return { line: startLine, column: startColumn };
}

function junitCase(text: string): Said {
  const [, file = ''] = /^([^"]*)"/.exec(text) ?? [];
  const lines = [...text.matchAll(/(\w+), ligne (\d+), colonne (\d+)\u00A0: .* \[([\w-]+)\]$/gm)];
  return lines.map(([, severity = '', line, column, code = '']) =>
    said(file, { line: Number(line), column: Number(column) }, `${severity} ${code}`),
  );
}

function lineOf(folder: string, file: string, line: number): string {
  return readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
}

function fail(): never {
  throw new Error('the output lacks what the test reads');
}
