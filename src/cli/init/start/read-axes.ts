import { realpathSync } from 'node:fs';
import { basename, dirname, parse } from 'node:path';
import { isMap } from '../../../fiche/is-map.ts';
import { decode } from '../../../fiche/reading/decode.ts';
import { parseYaml } from '../../../fiche/yaml/parse-yaml.ts';
import { readEntry } from '../../../io/read-entry.ts';
import { reasonOf } from '../../../io/reason.ts';
import type { Answer } from './parse-answer.ts';
import { CODE, parseAxes } from './parse-axes.ts';
import type { Axe } from './reponses.ts';

/** The axes that a file lists, one a line: a text, a CSV, or a list in YAML. */
export function readAxes(path: string): Answer<readonly Axe[]> {
  const text = textOf(path);
  if ('refus' in text) return text;
  const lines = /\.ya?ml$/i.test(path) ? linesOfYaml(text.valeur) : { valeur: linesOf(text.valeur) };
  const axes = 'refus' in lines ? lines : parseAxes(lines.valeur);
  return 'refus' in axes ? { refus: `« ${path} », ${axes.refus}` } : axes;
}

function textOf(path: string): Answer<string> {
  const refused = (why: string) => ({ refus: `attendu un fichier lisible : « ${path} » (${why})` });
  try {
    const real = realpathSync(path);
    const entry = readEntry(basename(real), { root: dirname(real), boundary: parse(real).root });
    if (!('bytes' in entry)) return refused('detail' in entry ? entry.detail : 'introuvable');
    const { text, flaws } = decode(entry.bytes);
    return text === null ? refused(flaws[0]?.detail ?? 'ce n’est pas un texte') : { valeur: text };
  } catch (error) {
    return refused(reasonOf(error));
  }
}

/** Bullets are no part of a title. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/^[-*•]\s+/, ''));
}

/** The entries of a list, or of `axes` as ptsm.yaml has it. */
function linesOfYaml(text: string): Answer<readonly string[]> {
  const { data, flaws } = parseYaml(text, 0);
  if (flaws.length > 0) return { refus: 'attendu du YAML : une ligne ne se lit pas' };
  const list = isMap(data) && 'axes' in data ? data['axes'] : data;
  if (typeof list === 'string') return { valeur: linesOf(text) };
  const entries = isMap(list) ? Object.entries(list).map(([code, titre]) => ({ code, titre })) : list;
  const lines = Array.isArray(entries) ? entries.map(lineOf) : [null];
  if (lines.includes(null))
    return {
      refus: 'attendu une liste d’axes, chacun avec « code » (nombre ou lettre) et « titre », rien d’autre',
    };
  return { valeur: lines.filter((line) => line !== null) };
}

function lineOf(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  if (!isMap(entry) || Object.keys(entry).some((key) => key !== 'code' && key !== 'titre')) return null;
  const { code, titre } = entry;
  return isWord(code) && CODE.test(String(code)) && isWord(titre)
    ? `${String(code)}. ${String(titre)}`
    : null;
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
