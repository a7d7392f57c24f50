import type { Answer } from './parse-answer.ts';
import { parseAxe } from './parse-axes.ts';
import type { Prompts } from './prompts.ts';
import { readAxes } from './read-axes.ts';
import type { Axe } from './reponses.ts';

type Way = 'nationaux' | 'saisie' | 'fichier';

/** Null: the national ones. */
export async function askAxes(
  before: readonly Axe[] | null,
  prompts: Prompts,
): Promise<readonly Axe[] | null> {
  const way = await prompts.choose<Way>({
    message: 'Quels sont les axes du plan ?',
    choices: [
      { name: 'Les trois axes de la feuille de route nationale', short: 'nationaux', value: 'nationaux' },
      { name: 'Les nôtres, à taper un par un', short: 'les nôtres', value: 'saisie' },
      {
        name: 'Les nôtres, dans un fichier, un par ligne : « 1. Titre »',
        short: 'dans un fichier',
        value: 'fichier',
      },
    ],
    propose: before === null ? 'nationaux' : 'saisie',
  });
  return ASKED[way](before ?? [], prompts);
}

const ASKED: Readonly<
  Record<Way, (before: readonly Axe[], prompts: Prompts) => Promise<readonly Axe[] | null>>
> = {
  nationaux: () => Promise.resolve(null),
  saisie: typed,
  fichier: (_, { text }) =>
    text({
      message: 'Fichier des axes (texte, CSV ou YAML)',
      propose: null,
      parse: (path) => readAxes(dropped(path)),
    }),
};

/** Until a line is left empty; its number is that of its place, unless one is typed before it. */
async function typed(before: readonly Axe[], { text }: Prompts): Promise<readonly Axe[]> {
  const axes: Axe[] = [];
  for (;;) {
    const axe = await text({
      message: `Axe ${String(axes.length + 1)}${axes.length === 0 ? '' : ' (vide pour finir)'}`,
      propose: lineOf(before[axes.length]),
      parse: (line) => parseNext(line, axes),
    });
    if (axe === null) return axes;
    axes.push(axe);
  }
}

function lineOf(axe: Axe | undefined): string | null {
  return axe === undefined ? null : `${axe.code}. ${axe.titre}`;
}

/** One more axis, null where there is no more. */
function parseNext(line: string, axes: readonly Axe[]): Answer<Axe | null> {
  if (line.trim() !== '') return parseAxe(line, axes);
  return axes.length === 0 ? { refus: 'attendu le titre du premier axe' } : { valeur: null };
}

/** A file that is dropped on a terminal comes between quotes. */
function dropped(path: string): string {
  return path.trim().replace(/^(['"])(.*)\1$/, '$2');
}
