import { proseOf } from '../../fiche/body/prose.ts';
import { flaw, type Flaw } from '../../fiche/defect.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { leavesOf } from '../../fiche/yaml/places.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

interface Placeholder {
  readonly pattern: RegExp;
  /** Only where nothing else is said: « à compléter » is a placeholder, « à compléter par le pilote » a task. */
  readonly alone?: true;
  /** Not in the header, where a title may quote it. */
  readonly bodyOnly?: true;
}

const END = /(?=[ \t*_.…!"'»]*(?:\r?$|[)\]|;]))/.source;

const PLACEHOLDERS: readonly Placeholder[] = [
  { pattern: new RegExp(`[àa] (?:compl[ée]ter|renseigner|remplir)${END}`, 'gim'), alone: true },
  { pattern: new RegExp(`\\[(?:…|\\.{2,3})\\]${END}`, 'gm'), alone: true },
  {
    pattern:
      /\[\s*(?:à (?:compléter|renseigner|remplir|préciser|définir)|(?:nom|prénom|date|titre|structure)(?=[\s\]])|insérer|indiquer|préciser|décrire|lister|compléter|renseigner|votre |vos )[^\]\n]{0,80}\](?![([:])/gi,
  },
  { pattern: /\b(?:TODO|FIXME|TBD|XXX+)\b/g },
  { pattern: /lorem ipsum/gi },
  { pattern: /cliquez (?:ou appuyez )?ici pour (?:entrer|taper|saisir|ajouter)/gi },
  { pattern: /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}/g, bodyOnly: true },
];

export const texteDeModele: Rule = {
  code: 'texte-de-modele',
  severity: 'avertissement',
  titre: 'un texte du modèle est resté en place',
  message: ({ received }) => `${cite(received)} vient du modèle de fiche, attendu le texte de cette fiche`,
  pourquoi: 'le bilan reprendrait tel quel un texte que personne n’a encore écrit',
  geste: 'remplacez-le par ce qu’il y a à dire, ou effacez-le',
  exemples: {
    faux: avec('', '## Contexte\n\nÀ compléter\n\nPilote : [nom de la structure]\n'),
    juste: avec('', '## Contexte\n\nLa convention est à compléter par chaque pilote.\n'),
  },
  check: eachFiche((fiche) => [...inHeader(fiche), ...placeholdersIn(proseOf(fiche), fiche.bodyStart)]),
};

function inHeader({ text, bodyStart, places }: Fiche): readonly Flaw[] {
  const header = text.slice(0, bodyStart);
  if (!PLACEHOLDERS.some(({ pattern, bodyOnly }) => !bodyOnly && header.search(pattern) !== -1)) return [];
  return leavesOf(places).flatMap(([field, range]) => placeholdersIn(text.slice(...range), range[0], field));
}

function placeholdersIn(text: string, at: number, field: string | null = null): readonly Flaw[] {
  return PLACEHOLDERS.filter(({ bodyOnly }) => !bodyOnly || field === null).flatMap(({ pattern, alone }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !alone || isAlone(text, index))
      .map(({ index, 0: found }) =>
        flaw('texte-de-modele', [at + index, at + index + found.length], { field }),
      ),
  );
}

/** At the start of a line, a cell or a bracket, or after a colon. */
function isAlone(text: string, index: number): boolean {
  return /(?:^|[\n:(|–—])[\s>*+\-#_\d.)"'«]*$/.test(text.slice(Math.max(0, index - 40), index));
}
