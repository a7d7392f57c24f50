import { describe, expect, it } from 'vitest';
import { listed } from '../../src/figures/fiches.ts';
import { avec, avecConfiguration, type Exemple } from '../../src/rules/exemple.ts';
import { checkExemple } from '../support/check-exemple.ts';
import { ficheText, soundFiche } from '../support/fiche-text.ts';
import { planAt } from '../support/plan-at.ts';

/** Names that a plain object answers to though nobody wrote them. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__proto__'];
const REFUSED_KEYS = ['constructor', '__proto__'];
const METHODS = INHERITED.filter((name) => !REFUSED_KEYS.includes(name));

describe('a name that every object inherits', () => {
  it.each(INHERITED)('is a word like another as a title: %s', (name) => {
    expect(codesOf(avec(`title: ${name}`))).toEqual([]);
  });

  it.each(INHERITED)('is no known status: %s', (name) => {
    expect(codesOf(avec(`status: ${name}`))).toEqual(['status-inconnu']);
  });

  it.each(INHERITED)('is no known axis, public or priority: %s', (name) => {
    const lines = `axe: [1, ${name}]\npublics: [${name}]\npriority: [4, ${name}]`;
    expect(codesOf(avec(lines)).toSorted()).toEqual(['axe-inconnu', 'priorite-inconnue', 'public-inconnu']);
  });

  it.each(METHODS)('is an unknown key: %s', (name) => {
    expect(codesOf(avec(`${name}: 1`))).toEqual(['champ-inconnu']);
  });

  it.each(REFUSED_KEYS)('is a refused key where it leads to a prototype: %s', (name) => {
    expect(codesOf(avec(`${name}: { pollue: 1 }`))).toEqual(['yaml-cle-interdite']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a name that every object inherits, where a boolean goes', () => {
  it.each(INHERITED)('is mistyped, without a suggestion: %s', (name) => {
    const [finding, ...others] = checkExemple(avec(`ctsm: ${name}`));
    expect(finding).toMatchObject({ code: 'forme-inattendue', fixes: [] });
    expect(others).toEqual([]);
  });
});

describe('a name that every object inherits, as a key of the territory', () => {
  it.each(METHODS)('holds a text: %s', (name) => {
    expect(codesOf(avecConfiguration(avec(`${name}: texte`), local(name), ''))).toEqual([]);
  });

  it.each(METHODS)(
    'is absent where a fiche does not say it, and takes nothing from the others: %s',
    (name) => {
      const texts = {
        sound: soundFiche({ title: 'A' }),
        faulty: ficheText({ title: 'A', status: 'bientôt' }),
      };
      const { fiches, defects } = planAt(texts, local(name));
      expect(fiches.map(({ champs }) => [champs.title, Object.hasOwn(champs, name)])).toEqual([
        ['A', false],
        ['A', false],
      ]);
      expect(defects.map(({ field }) => field)).not.toContain(name);
      const listing = listed(fiches, planAt(texts, local(name)));
      expect(listing.map(({ champs }) => champs[name])).toEqual([null, null]);
    },
  );

  it.each(METHODS)('refuses a value out of its list: %s', (name) => {
    const exemple = avecConfiguration(avec(`${name}: b`), local(name, ['a']), '');
    expect(codesOf(exemple)).toEqual(['valeur-inconnue']);
  });
});

function local(code: string, valeurs?: readonly string[]): Exemple['configuration'] {
  return { champs: [{ code, libelle: 'Champ local', type: 'texte', ...(valeurs ? { valeurs } : {}) }] };
}

function codesOf(exemple: Exemple): readonly string[] {
  return checkExemple(exemple).map(({ code }) => code);
}
