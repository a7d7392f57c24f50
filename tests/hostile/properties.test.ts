import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/fiche/defect.ts';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { textsOf } from '../../src/figures/constats.ts';
import { checkConfiguration } from '../../src/rules/check-plan.ts';
import {
  CASES,
  forEveryRepository,
  forEveryText,
  OTHERS,
  readFiles,
  timeoutFor,
  type ReadRepository,
} from '../support/mangled-repository.ts';

const SETTINGS_FILES = [
  'territoire: {nom: Essai, code: 13}\nperiode: 2020-2025\ninscrites: 49\naxes:\n  - {code: 1, titre: Un}\n  - {code: 2, titre: Deux, national: [1, 2]}\nregles:\n  fiche-sans-pilote: ignorer\n',
  'champs:\n  - {code: commune, libelle: Commune, type: liste}\nstatuts:\n  - {code: gelee, libelle: Gelée, sens: suspendue}\nignorer: [README.md]\nfiches: fiches\n',
];

/** What costs as much again as the reading itself is tried on fewer. */
const FEWER = Math.ceil(CASES / 10);

describe('any mangled repository', () => {
  it(
    'is read and checked without an exception, each finding where it says',
    { timeout: timeoutFor() },
    () => {
      forEveryRepository((files) => {
        const read = readFiles(files);
        const faults = [...misplaced(read), ...uncounted(read, files.length + OTHERS.length)];
        if (faults.length > 0) expect(faults).toEqual([]);
      });
    },
  );

  it('gives the same plan and findings twice', { timeout: timeoutFor(FEWER) }, () => {
    forEveryRepository((files) => {
      expect(readFiles(files)).toEqual(readFiles(files));
    }, FEWER);
  });
});

describe('any mangled ptsm.yaml', () => {
  it('is accepted, or refused with places inside it', { timeout: timeoutFor(FEWER) }, () => {
    forEveryText(
      SETTINGS_FILES,
      (text) => {
        const { configuration, file, flaws } = parseConfiguration('ptsm.yaml', text);
        expect(configuration === null).toBe(flaws.length > 0);
        const ranges = checkConfiguration(file, flaws).map(({ range }) => range);
        expect(ranges.filter((range) => isOutside(range, text))).toEqual([]);
      },
      FEWER,
    );
  });
});

/** Places out of their file, and words that are not those of the place. */
function misplaced({ plan, findings }: ReadRepository): readonly string[] {
  const texts = textsOf(plan);
  const textOf = (file: string) => texts.get(file) ?? '';
  return findings.flatMap(({ code, file, range, received, fixes, related }) => [
    ...(received === textOf(file).slice(...range)
      ? []
      : [`${code}: « ${received} » is not what stands there`]),
    ...[range, ...fixes.map((fix) => fix.range)]
      .filter((place) => isOutside(place, textOf(file)))
      .map((place) => `${code}: ${place.join('-')} is out of ${file}`),
    ...related
      .filter((place) => isOutside(place.range, textOf(place.file)))
      .map((place) => `${code}: ${place.range.join('-')} is out of ${place.file}`),
  ]);
}

/** Every file is counted in one of three ways, and none is left out in silence. */
function uncounted({ plan, findings }: ReadRepository, count: number): readonly string[] {
  const read = plan.files.filter(({ state }) => state === 'lue').map(({ path }) => path);
  const unread = plan.files.filter(({ state }) => state === 'non-lue');
  const ignored = plan.files.filter(({ state }) => state === 'ignoree').length;
  const said = new Set(findings.map(({ file }) => file));
  return [
    ...(read.length + unread.length + ignored === count ? [] : [`${String(count)} files, others counted`]),
    ...(plan.fiches.map(({ file }) => file).join() === read.join() ? [] : ['fiches are not the files read']),
    ...unread.filter(({ path }) => !said.has(path)).map(({ path }) => `nothing is said of ${path}`),
  ];
}

function isOutside([start, end]: Range, text: string): boolean {
  return !(start >= 0 && end >= start && end <= text.length);
}
