import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/fiche/schema/fields.ts';
import { fold } from '../../src/fiche/words/fold.ts';
import { recognise, suggest } from '../../src/fiche/words/suggest.ts';
import { referentiel } from '../support/referentiel.ts';

const { statuts, publics, niveaux } = referentiel;

describe('a misspelt word', () => {
  it.each([
    ['its case', 'EN-COURS', 'en-cours'],
    ['its accents', 'réalisée', 'realisee'],
    ['its spaces', 'a venir', 'a-venir'],
    ['a no-break space', 'en\u00A0cours', 'en-cours'],
    ['spaces around it', ' en-cours ', 'en-cours'],
    ['an invisible character', 'en-cours\u200B', 'en-cours'],
    ['decomposed accents', 're\u0301alise\u0301e', 'realisee'],
    ['its plural', 'suspendues', 'suspendue'],
    ['a synonym', 'terminée', 'realisee'],
    ['a synonym without its accents', 'TERMINEE', 'realisee'],
    ['a synonym of several words', 'Mise en œuvre', 'en-cours'],
    ['a missing letter', 'en-cour', 'en-cours'],
    ['a missing hyphen', 'encours', 'en-cours'],
    ['its gender', 'abandonné', 'abandonnee'],
    ['a slip in a synonym', 'terminé', 'realisee'],
  ])('is recognised despite %s', (_, word, code) => {
    expect(suggest(word, statuts).suggestion).toBe(code);
  });

  it.each([
    ['Ados', 'adolescents'],
    ['personne âgée', 'personnes-agees'],
    ['Détenus', 'sous-main-de-justice'],
    ['tout public', 'tous'],
  ])('of a public is recognised: %s', (word, code) => {
    expect(suggest(word, publics).suggestion).toBe(code);
  });

  it.each([
    ['Élevé', 'eleve'],
    ['haute', 'eleve'],
    ['faible', 'bas'],
  ])('of a level is recognised: %s', (word, code) => {
    expect(suggest(word, niveaux).suggestion).toBe(code);
  });

  it.each([
    ['pilote', 'pilotes'],
    ['Année', 'year'],
    ['mots-clés', 'tags'],
    ['date de début', 'debut'],
    ['indicateurs de suivi', 'indicateurs'],
  ])('of a key is recognised: %s', (word, code) => {
    expect(suggest(word, FIELDS).suggestion).toBe(code);
  });
});

describe('a word without a single best candidate', () => {
  it.each(['zzz', 'en', 'x', '', 'quelque chose de tout autre'])('gets no proposal: « %s »', (word) => {
    expect(suggest(word, statuts).suggestion).toBeNull();
  });

  it('gets none where two are as near', () => {
    expect(suggest('chaq', ['chat', 'char']).suggestion).toBeNull();
    expect(suggest('chaq', ['chat', 'lion']).suggestion).toBe('chat');
  });

  it('gets none where two terms share the spelling', () => {
    const terms = ['un', 'deux'].map((code) => ({ code, synonymes: ['autre'] }));
    expect(suggest('Autre', terms).suggestion).toBeNull();
  });

  it('gets none where it is short: any word of three letters is near another', () => {
    expect(suggest('bat', niveaux).suggestion).toBeNull();
  });

  it('is never recognised for certain by its distance', () => {
    expect(recognise('en-couts', statuts)).toBeNull();
    expect(suggest('en-couts', statuts)).toEqual({ suggestion: 'en-cours', certain: false });
    expect(recognise('EN COURS', statuts)).toBe('en-cours');
    expect(suggest('EN COURS', statuts)).toEqual({ suggestion: 'en-cours', certain: true });
  });
});

describe('what two spellings share', () => {
  it.each([
    ['Œuvre', 'oeuvre'],
    ['L’Été', "l'ete"],
    ['mise-en_œuvre', 'Mise  en\u202FŒuvre'],
    ['co\u00ADordi\u200Bnation', 'Coordination'],
  ])('is the same for %j and %j', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});
