import { scalar } from '../../../fiche/yaml/scalar.ts';
import { french } from '../../../report/typography.ts';
import type { Axe, Reponses } from './reponses.ts';

/** `ptsm.yaml` with what is known; the template's own examples stay, as remarks, where nothing is. */
export function configurationText(template: string, reponses: Reponses): string {
  const typeset = template.split('\n').map((line) => (EXAMPLE.test(line) ? line : french(line)));
  return Object.entries(LINES)
    .map(([key, lines]) => [key, lines(reponses)] as const)
    .filter(([, lines]) => lines.length > 0)
    .reduce<readonly string[]>((text, [key, lines]) => withKey(text, key, lines), typeset)
    .join('\n');
}

/** A remark that is a line of YAML: a key, or what stands below it. */
const EXAMPLE = /^# (?:[a-z-]+:| )/;

/** What each answer makes active, no line where there is none. */
const LINES: Readonly<Record<string, (reponses: Reponses) => readonly string[]>> = {
  territoire: linesOfTerritoire,
  arrete: ({ arrete }) => (arrete === null ? [] : [`arrete: ${arrete}`]),
  periode: ({ periode }) => (periode === null ? [] : [`periode: ${periode}`]),
  inscrites: ({ inscrites }) => (inscrites === null ? [] : [`inscrites: ${String(inscrites)}`]),
  axes: ({ axes }) => (axes === null ? [] : ['axes:', ...axes.flatMap(linesOfAxe)]),
  regles: ({ priorites }) => (priorites ? [] : SANS_PRIORITES),
};

/** Why, and until when: the key would outlive its reason. */
const SANS_PRIORITES = [
  ...[
    '# Le décret demande des actions sur chacune de ses six priorités, et les fiches ne sont pas encore classées : l’oubli de',
    '# « priority » est signalé, sans bloquer la validation. Quand toutes le seront (« ptsm lister --ou "priority vide" » ne',
    '# trouve plus rien), retirez la dernière ligne : l’oubli sera de nouveau une erreur.',
  ].map(french),
  'regles:',
  '  priorite-manquante: avertissement',
];

function linesOfTerritoire({ territoire, code, region }: Reponses): readonly string[] {
  if (territoire === null && code === null && region === null) return [];
  const line = (key: string, value: string | null) => (value === null ? `  # ${key}:` : `  ${key}: ${value}`);
  const written = (value: string | null) => (value === null ? null : scalar(value));
  return [
    'territoire:',
    line('nom', written(territoire)),
    line('code', code === null ? null : JSON.stringify(code)),
    line('region', written(region)),
  ];
}

function linesOfAxe({ code, titre }: Axe): readonly string[] {
  const isNumber = /^(?:0|[1-9]\d*)$/.test(code);
  return [`  - code: ${isNumber ? code : JSON.stringify(code)}`, `    titre: ${scalar(titre)}`];
}

/** The example of a key, with the lines below it, gives way. */
function withKey(text: readonly string[], key: string, lines: readonly string[]): readonly string[] {
  const start = text.findIndex((line) => line.startsWith(`# ${key}:`));
  const end = text.findIndex((line, index) => index > start && !/^# {2,}/.test(line));
  return text.toSpliced(start, end - start, ...lines);
}
