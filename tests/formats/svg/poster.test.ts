import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { printSvg } from '../../../src/formats/svg.ts';
import type { Block } from '../../../src/report/document.ts';
import { HARD_CHARTS } from '../../support/charts.ts';
import {
  bars,
  HOSTILE,
  lines,
  sampleDocument,
  sampleEntete,
  stacked,
} from '../../support/sample-document.ts';

describe('the charts of a document as one picture', () => {
  it('stand one below the other, each under its title, above what warns of them and over their source', async () => {
    const words = wordsOf(await svgOf([stacked(), bars(), lines()]));
    const places = [
      'Territoire fictif',
      stacked().titre,
      stacked().note,
      bars().titre,
      lines().titre,
      'Commit 1a2b3c4d5e',
    ].map((text) => words.indexOf((text ?? '').slice(0, 30)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('is a file of its own: a size, a white ground, a name, words for who does not see it, and nothing fetched', async () => {
    const text = await svgOf([bars(), stacked()]);
    expect(text).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="720" height="\d+" viewBox="0 0 720 \d+"/,
    );
    expect(text).toMatch(/<\/desc><rect x="0" y="0" width="720" height="\d+" fill="#ffffff"\/>/);
    expect(text).toMatch(/<title id="graphiques-title">Bilan 2024 – Montants par financeur – Fiches par axe/);
    expect(text).toContain(bars().description);
    expect(text).not.toMatch(/href|<style|<script|<image|@import|url\((?!#graphique-)/);
  });

  it('gives patterns of two charts different names', async () => {
    const ids = [...(await svgOf([stacked(), stacked()])).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('obeys no text, and is well-formed whatever they say', async () => {
    const text = await svgOf(HARD_CHARTS, HOSTILE);
    const { errors } = await validateXML({
      xml: { fileName: 'all.svg', contents: text },
      normalization: 'format',
      modifyArguments: (options) => ['--noout', ...options.filter((option) => option !== '--format')],
    });
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/<(?:script|img)|[\u0000-\u0008\u001B\u202E]/);
  });
});

async function svgOf(children: readonly Block[], avertissements?: readonly string[]): Promise<string> {
  const entete = sampleEntete(avertissements ? { avertissements } : {});
  const document = () => sampleDocument({ entete, children: [...children] });
  return String(await printSvg({ data: () => null, document }, { width: null, colour: 0, csv: 'fr' }));
}

function wordsOf(svg: string): string {
  return svg
    .slice(svg.indexOf('</desc>'))
    .replace(/<\/tspan><tspan[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '\n');
}
