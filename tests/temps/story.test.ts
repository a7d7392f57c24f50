import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { demoRepository } from '../support/demo-repository.ts';
import { gitIn, linesOf } from '../support/git-in.ts';
import { jsonOf } from '../support/run-ptsm.ts';

const git = gitIn(demoRepository());

/** Fiches by what happened to them: postponed twice, put off before it began, merged into, unreadable once, moved. */
const IDS = ['20', '30', '11', 'A1', '14', '27', '33'] as const;

describe.each(IDS)('the story of fiche %s', (id) => {
  const { versions, suivi, fiche } = storyOf(id);
  const commits = commitsOf(fiche.file);

  it('is that of every commit that git finds to have changed its file, through renames', () => {
    expect(
      versions.map(({ commit, date, auteur, message, file }) => ({ commit, date, auteur, message, file })),
    ).toEqual(commits.map(({ said }) => said));
  });

  it('tells how status, beginning and end changed, as both texts have them', () => {
    const told = versions.map(({ champs }) =>
      champs
        .filter(({ champ }) => FIELDS.some((field) => field === champ))
        .map(({ champ, apres }) => [champ, apres.etat === 'dit' ? apres.valeur : null]),
    );
    expect(told).toEqual(commits.map((_, at) => changesBetween(commits.slice(at + 1), commits[at])));
  });

  it('dates its creation, its last change, and counts its postponements', () => {
    const ends = commits.flatMap(({ raw }) => readable(raw)?.['fin'] ?? []).map(String);
    // In this story ends are months, all written alike: they compare as texts.
    const postponed = ends.filter((fin, at) => fin > (ends[at + 1] ?? fin));
    expect(suivi).toMatchObject({
      creation: commits.at(-1)?.said.date,
      modification: commits[0]?.said.date,
      commit: commits[0]?.said.commit,
      auteur: commits[0]?.said.auteur,
      reports: postponed.length,
    });
  });
});

describe('the story of a fiche that was deleted', () => {
  it('ends with the commit that deleted it, on the branch where that was done', () => {
    const path = 'fiches/axe-5-droits/a3-cafe-des-aidants.md';
    const [deletion, creation] = commitsOf(path);
    expect(storyOf('A3').versions).toEqual([
      expect.objectContaining({ ...deletion?.said, etat: 'supprimee', champs: [] }),
      expect.objectContaining({ ...creation?.said, etat: 'creee', champs: [] }),
    ]);
    expect(deletion?.said.message).toBe('Retire la fiche A3, que l’avenant n’a pas retenue');
  });
});

it('a fiche that could not be read for a day is said so, and told again from the next version', () => {
  const { versions, reserves } = storyOf('14');
  expect(versions.filter(({ etat }) => etat === 'illisible').map(({ date }) => date)).toEqual(['2023-05-09']);
  expect(reserves.join()).toContain('9 mai 2023');
});

const FIELDS = ['status', 'debut', 'fin'] as const;

interface Told {
  readonly said: Readonly<Record<'commit' | 'date' | 'auteur' | 'message' | 'file', string>>;
  /** The text of the fiche, null where the commit deleted it. */
  readonly raw: string | null;
}

function storyOf(id: string) {
  return jsonOf('ptsm.historique', ['historique', id], { cwd: demoRepository() });
}

/** Newest first, as `git log --follow` finds them. */
function commitsOf(path: string): readonly Told[] {
  const log = git('log', '--follow', '--name-only', '--format=%x01%H%x00%cs%x00%an%x00%s%x00', '--', path);
  return log
    .split('\u0001')
    .slice(1)
    .map((entry) => {
      const [commit = '', date = '', auteur = '', message = '', names = ''] = entry.split('\0');
      const file = linesOf(names.trim()).at(-1) ?? '';
      const stands = git('ls-tree', '--name-only', commit, '--', file) !== '';
      return {
        said: { commit, date, auteur, message, file },
        raw: stands ? git('show', `${commit}:${file}`) : null,
      };
    });
}

type Header = Readonly<Record<string, string | number | null>>;

/** The header as data, null where YAML refuses it. */
function readable(raw: string | null): Header | null {
  try {
    return parse(raw?.split(/^---$/m)[1] ?? '') as Header;
  } catch {
    return null;
  }
}

/** What a version says that the last one before it, which could be read, did not; its status only as it is read. */
function changesBetween(older: readonly Told[], now: Told | undefined): readonly (readonly unknown[])[] {
  const [after, before] = [readable(now?.raw ?? null), older.map(({ raw }) => readable(raw)).find(Boolean)];
  if (!after || !before) return [];
  return FIELDS.flatMap((field) => {
    const [from, to] = [written(before, field), written(after, field)];
    return from === to ? [] : [[field, to !== null && isRead(after, field) ? to : null]];
  });
}

/** A status under its old name is another writing of it. */
function written(header: Header, field: string): string | null {
  const value =
    header[field] ?? (field === 'status' && 'statut' in header ? `statut ${String(header['statut'])}` : null);
  return value === null ? null : String(value);
}

function isRead(header: Header, field: string): boolean {
  return field !== 'status' || !/^statut |^programmee$/.test(written(header, field) ?? '');
}
