import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Result } from '../../src/figures/result.ts';
import { demoRepository } from '../support/demo-repository.ts';
import { gitIn } from '../support/git-in.ts';
import { jsonOf } from '../support/run-ptsm.ts';
import { checkoutOf } from './checkouts.ts';

/** Two states of the demonstration; the day of the later one is that both are judged on. */
const PAIRS = [
  // The first avenant made fiche 43 fiche A1, on 15 March 2023.
  { avant: 'copil-2023-01', apres: 'copil-2024-01', day: '2024-01-17', renumbered: ['43 A1'] },
  { avant: 'copil-2024-01', apres: 'copil-2025-01', day: '2025-01-14', renumbered: [] },
  // When `status` was still written « statut ».
  { avant: '6b41973', apres: 'copil-2026-01', day: '2026-01-13', renumbered: [] },
] as const;

describe.each(PAIRS)('what changed from $avant to $apres', ({ avant, apres, day, renumbered }) => {
  const comparer = (...options: readonly string[]) =>
    jsonOf('ptsm.comparaison', ['comparer', `${avant}..${apres}`, ...options], { cwd: demoRepository() });
  const all = comparer('--avec-internes');
  const [before, after] = [checkoutOf(avant), checkoutOf(apres)];

  it('holds the figures of both bilans, and their difference', () => {
    const [then, now] = [before, after].map((cwd) =>
      byId(jsonOf('ptsm.bilan', ['bilan', '--avec-internes'], { cwd }).figures),
    );
    const told = new Set(all.figures.map(({ id }) => id));
    expect(then && now && [...then.keys(), ...now.keys()].filter((id) => !told.has(id))).toEqual([]);
    for (const { id, avant: old, apres: recent, difference } of all.figures) {
      // Of a year that one end does not name, that end counts no fiche and knows no amount.
      const absent = ofYear(id);
      expect([id, old, recent]).toEqual([id, then?.get(id) ?? absent, now?.get(id) ?? absent]);
      const expected = old === null || recent === null ? null : Number((recent - old).toFixed(2));
      expect([id, difference]).toEqual([id, expected]);
    }
  });

  it('names the fiches that only one end lists, and no other', () => {
    const [old, recent] = [fichesIn(before), fichesIn(after)];
    const [from, to] = [renumbered, renumbered].map((pairs, end) => pairs.map((one) => one.split(' ')[end]));
    const arrived = [...recent.keys()].filter((ref) => !old.has(ref) && !to?.includes(ref));
    const gone = [...old.keys()].filter((ref) => !recent.has(ref) && !from?.includes(ref));
    // A merged fiche is not listed any more.
    expect(refs(all.nouvelles, ...all.scindees.map(({ en }) => en))).toEqual(sorted(arrived));
    expect(
      refs(
        all.disparues,
        all.fusionnees.map(({ fiche }) => fiche),
      ),
    ).toEqual(sorted(gone));
    const moved = [...recent].filter(([ref, file]) => old.has(ref) && old.get(ref) !== file);
    expect(sorted(all.renommees.map((one) => `${one.avant.ref} ${one.apres.ref}`))).toEqual(
      sorted([...moved.map(([ref]) => `${ref} ${ref}`), ...renumbered]),
    );
  });

  it('finds what is covered and was not by the holes of both', () => {
    const [old, recent] = [before, after].map((cwd) =>
      jsonOf('ptsm.couverture', ['couverture', '--avec-internes'], { cwd }),
    );
    if (!old || !recent) throw new Error('two ends');
    expect(sorted(all.couverture.gagnee.map(keyOf))).toEqual(filled(old, recent));
    expect(sorted(all.couverture.perdue.map(keyOf))).toEqual(filled(recent, old));
  });

  it('has the findings that only one end has, both judged on the day of the later one', () => {
    const [old, recent] = [checkoutOf(avant, day), after].map((cwd) =>
      jsonOf('ptsm.constats', ['valider'], { cwd }).findings.map(({ fingerprint }) => fingerprint),
    );
    if (!old || !recent) throw new Error('two ends');
    const { nouveaux, disparus } = all.constats;
    expect(prints(nouveaux)).toEqual(sorted(recent.filter((one) => !old.includes(one))));
    expect(prints(disparus)).toEqual(sorted(old.filter((one) => !recent.includes(one))));
  });

  it('says of each fiche the simple fields that its two texts write differently', () => {
    const [old, recent] = [fichesIn(before), fichesIn(after)];
    const told = new Map(all.modifiees.map((one) => [one.ref, one]));
    for (const [ref, file] of recent) {
      const was = old.get(ref);
      if (was === undefined) continue;
      const [a, b] = [headerAt(avant, was), headerAt(apres, file)];
      const expected = FIELDS.flatMap((champ) => {
        const [from, to] = [wordsOf(a, champ), wordsOf(b, champ)];
        return from === to ? [] : [[champ, from, to]];
      });
      const said = (told.get(ref)?.champs ?? []).filter(({ champ }) => FIELDS.some((one) => one === champ));
      expect([
        ref,
        said.map(({ champ, ...ends }) => [champ, saidOf(ends.avant), saidOf(ends.apres)]),
      ]).toEqual([ref, expected]);
    }
  });

  it('says nothing of a fiche that is internal at either end, unless asked', () => {
    const hidden = [...internalIn(before), ...internalIn(after)];
    const shown = comparer();
    const named = [shown.nouvelles, shown.disparues, shown.modifiees].flat().map(({ ref }) => ref);
    expect(named.filter((ref) => hidden.includes(ref))).toEqual([]);
    for (const title of titlesOf(hidden, after)) expect(JSON.stringify(shown)).not.toContain(title);
  });
});

/** Of one value, in their order in a report. */
const FIELDS = ['title', 'status', 'motif', 'objectif', 'groupe', 'debut', 'fin'] as const;
type Field = (typeof FIELDS)[number];
/** As `ptsm.yaml` and the référentiel accept them at any of these commits. */
const STATUTS =
  /^(?:a-discuter|a-venir|en-preparation|en-cours|realisee|suspendue|abandonnee|experimentation)$/;

function byId(figures: readonly { readonly id: string; readonly value: number | null }[]) {
  return new Map(figures.map(({ id, value }) => [id, value]));
}

/** A figure of a year that nobody names; costs that name none are of any. */
function ofYear(id: string): unknown {
  if (!/-\d{4}$/.test(id)) return null;
  return id.startsWith('couts-en-texte')
    ? expect.toBeOneOf([null, expect.any(Number)])
    : expect.toBeOneOf([0, null]);
}

/** File of each fiche, by its number. */
function fichesIn(cwd: string): ReadonlyMap<string, string> {
  const { fiches } = jsonOf('ptsm.fiches', ['lister', '--avec-internes'], { cwd });
  return new Map(fiches.map(({ ref, file }) => [ref, file]));
}

function internalIn(cwd: string): readonly string[] {
  const all = [...fichesIn(cwd).keys()];
  const shown = jsonOf('ptsm.fiches', ['lister'], { cwd }).fiches.map(({ ref }) => ref);
  return all.filter((ref) => !shown.includes(ref));
}

function titlesOf(wanted: readonly string[], cwd: string): readonly string[] {
  const { fiches } = jsonOf('ptsm.fiches', ['lister', '--avec-internes'], { cwd });
  return fiches.filter(({ ref }) => wanted.includes(ref)).map(({ champs }) => String(champs['title']));
}

function refs(...lists: readonly (readonly { readonly ref: string }[])[]): readonly string[] {
  return sorted(lists.flat().map(({ ref }) => ref));
}

function prints(findings: readonly { readonly fingerprint: string }[]): readonly string[] {
  return sorted(findings.map(({ fingerprint }) => fingerprint));
}

function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted();
}

type Couverture = Result<'ptsm.couverture'>;

/** Holes of one end that the other declares and has filled. */
function filled(open: Couverture, now: Couverture): readonly string[] {
  const still = now.trous.map(keyOf);
  const holes = open.trous.filter(({ etat }) => etat !== 'inconnu').map(keyOf);
  return sorted(holes.filter((key) => !still.includes(key)));
}

function keyOf({ objet, id }: { readonly objet: string; readonly id: string }): string {
  return `${objet} ${id}`;
}

type Header = Readonly<Record<string, string | number | null>>;

function headerAt(ref: string, file: string): Header {
  const text = gitIn(demoRepository())('show', `${ref}:${file}`);
  return parse(text.split(/^---$/m)[1] ?? '') as Header;
}

/** « non-lu » where the fiche says it under another name, or what no rule accepts. */
function wordsOf(header: Header, field: Field): string | null {
  const value = header[field];
  if (field === 'status' && 'statut' in header) return 'non-lu';
  if (field === 'status' && !STATUTS.test(String(value))) return 'non-lu';
  return value === undefined || value === null ? null : String(value);
}

function saidOf({ etat, valeur }: { readonly etat: string; readonly valeur: unknown }): string | null {
  return etat === 'dit' ? String(valeur) : etat === 'absent' ? null : etat;
}
