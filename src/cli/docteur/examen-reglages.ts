import { positionAt } from '../../fiche/reading/position.ts';
import { isMap } from '../../fiche/is-map.ts';
import { spans } from '../../fiche/words/spans.ts';
import type { ReadConfiguration } from '../../io/read-configuration.ts';
import type { Patient } from './patient.ts';
import { ligne, type Examen, type Ligne } from './section.ts';

const LONGEST = 60;

/** Each setting that is in force, and where it comes from. */
export function examenReglages({ root, reglages }: Patient): Examen {
  const titre = 'Réglages';
  if ('lu' in reglages)
    return { section: { id: 'reglages', titre, lignes: lignesOf(root.settings, reglages.lu) }, gestes: [] };
  const [first = '', ...others] = reglages.refus.split('\n').filter((line) => line.trim() !== '');
  const faults = others.filter((line) => !line.includes('│')).map((line) => line.trim());
  return {
    section: {
      id: 'reglages',
      titre,
      lignes: [
        ligne(['fichier', root.settings], 'à corriger', {
          etat: 'attention',
          note: faults.join(' ; ') || first,
        }),
      ],
    },
    gestes: [{ commande: 'ptsm valider', pourquoi: `montre la ligne à corriger dans ${root.settings}` }],
  };
}

function lignesOf(name: string, read: ReadConfiguration): readonly Ligne[] {
  const { configuration, configurationFile: file } = read;
  const origin = (key: string) => {
    const range = file?.places.keys.get(key);
    if (file && range) return `${name}, ligne ${String(positionAt(file.text, range[0]).line)}`;
    return key === 'axes' ? `référentiel ${configuration.referentiel}` : 'par défaut';
  };
  const values = Object.entries({ axes: read.referentiel.axes, ...defined(configuration) });
  return [
    ligne(['fichier', 'Fichier'], file ? name : 'aucun', {
      etat: file ? 'bien' : 'information',
      note: file ? null : 'les réglages par défaut servent',
    }),
    ...values.map(([key, value]) => ligne([key, key], shown(value), { note: origin(key) })),
  ];
}

function defined(configuration: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(configuration).filter(([, value]) => value !== undefined));
}

function shown(value: unknown): string {
  const text = textOf(value);
  return text.length <= LONGEST ? text || '—' : `${text.slice(0, LONGEST - 1)}…`;
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (isYears(value)) return spans(value);
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (!isMap(value)) return String(value);
  const { code, nom, titre, phase, figure, gravite } = value;
  if (nom !== undefined && code !== undefined) return `${textOf(nom)} (${textOf(code)})`;
  const named = [code, nom, titre, phase, figure, gravite].find((one) => one !== undefined);
  return named === undefined ? Object.keys(value).join(', ') : textOf(named);
}

/** A period: « 2020-2025 ». */
function isYears(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number');
}
