import type { Genre } from '../../../report/forge/forge.ts';
import type { Departement } from './departements.ts';
import {
  parseCode,
  parseDate,
  parseInscrites,
  parsePeriode,
  parseWords,
  type Answer,
} from './parse-answer.ts';
import { askAxes } from './ask-axes.ts';
import type { ChoiceQuestion, Prompts } from './prompts.ts';
import { completed, type Donnees, type Reponses } from './reponses.ts';

export interface Known {
  /** Answers that options give: they are not asked for. */
  readonly donnees: Donnees;
  /** Those of the last time, proposed again. */
  readonly before: Reponses | null;
  readonly departements: ReadonlyMap<string, Departement>;
}

/** Every answer that is not given yet, one question after the other; what one tells is proposed for the next. */
export async function ask(known: Known, prompts: Prompts): Promise<Reponses> {
  const place = await askPlace(known, prompts);
  const dates = await askDates(known, prompts);
  const { donnees, before } = known;
  const axes = donnees.axes === undefined ? await askAxes(before?.axes ?? null, prompts) : donnees.axes;
  const inscrites = await given(donnees.inscrites, () =>
    prompts.text({
      message: 'Nombre de fiches retenues par l’arrêté',
      propose: before?.inscrites ? String(before.inscrites) : null,
      parse: parseInscrites,
    }),
  );
  const priorites = await given(donnees.priorites, () =>
    prompts.choose({ ...PRIORITES, propose: before?.priorites ?? true }),
  );
  const ci = await given(donnees.ci, () => prompts.choose({ ...CI, propose: before?.ci ?? null }));
  return completed({ ...place, ...dates, axes, inscrites, priorites, ci });
}

async function askPlace({ donnees, before, departements }: Known, { text }: Prompts) {
  const code = await given(donnees.code, () =>
    text({
      message: 'Code du département',
      propose: before?.code ?? null,
      parse: (typed) => parseCode(typed, departements),
    }),
  );
  const departement = departements.get(code ?? '');
  const territoire = await given(donnees.territoire, () =>
    text({
      message: 'Nom du territoire',
      propose: before?.territoire ?? departement?.nom ?? null,
      parse: parseName,
    }),
  );
  const region = await given(donnees.region, () =>
    text({ message: 'Région', propose: before?.region ?? departement?.region ?? null, parse: parseWords }),
  );
  return { code, territoire, region };
}

function parseName(typed: string): Answer<string | null> {
  const words = parseWords(typed);
  const isMissing = 'valeur' in words && words.valeur === null;
  return isMissing ? { refus: 'attendu un nom, par exemple Bouches-du-Rhône' } : words;
}

/** A plan is made for five years from its arrêté. */
const YEARS = 5;

async function askDates({ donnees, before }: Known, { text }: Prompts) {
  const arrete = await given(donnees.arrete, () =>
    text({
      message: 'Date de l’arrêté (JJ/MM/AAAA)',
      propose: before?.arrete?.split('-').reverse().join('/') ?? null,
      parse: parseDate,
    }),
  );
  const first = Number(arrete?.slice(0, 4));
  const fromArrete = arrete === null ? null : `${String(first)}-${String(first + YEARS)}`;
  const periode = await given(donnees.periode, () =>
    text({
      message: 'Première et dernière année du plan (AAAA-AAAA)',
      propose: before?.periode ?? fromArrete,
      parse: parsePeriode,
    }),
  );
  return { arrete, periode };
}

const PRIORITES: Omit<ChoiceQuestion<boolean>, 'propose'> = {
  message: 'Les fiches sont-elles classées selon les six priorités du décret ?',
  choices: [
    { name: 'Oui, ou elles le seront dès leur écriture', short: 'oui', value: true },
    { name: 'Pas encore : l’oubli sera signalé, sans bloquer', short: 'pas encore', value: false },
  ],
};

const CI: Omit<ChoiceQuestion<Genre | null>, 'propose'> = {
  message: 'Les vérifier à chaque proposition de changement ?',
  choices: [
    { name: 'Non, ou plus tard', short: 'non', value: null },
    { name: 'Oui, sur GitHub', short: 'sur GitHub', value: 'github' },
    { name: 'Oui, sur GitLab', short: 'sur GitLab', value: 'gitlab' },
  ],
};

async function given<T>(known: T | undefined, question: () => Promise<T>): Promise<T> {
  return known === undefined ? question() : known;
}
