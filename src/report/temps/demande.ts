import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Comparaison } from '../../figures/result.ts';
import type { Demande, FicheDemandee } from '../document.ts';
import { french } from '../typography.ts';
import { boutName } from './bout.ts';
import type { Modifiee, Nom } from './compared.ts';
import { gravestFirst } from './constats.ts';
import { effetsOf } from './effets.ts';
import { ficheChanges } from './fiche-changes.ts';
import { nameOf } from './listes.ts';

/** Changes shown of one fiche: more would leave no room for the others. */
const MOST = 40;

/** A comparison as the comment of a pull request takes it; the command shows what the comment has no room for. */
export function buildDemande(comparaison: Comparaison, vocabulary: Vocabulary, commande: string): Demande {
  const { avant, constats, modifiees, reserves, provenance } = comparaison;
  return {
    effets: effetsOf(comparaison, vocabulary).map(french),
    reserves: reserves.map(french),
    constats: gravestFirst(constats.nouveaux).map((one) => ({ ...one, message: french(one.message) })),
    resolus: constats.disparus.length,
    fiches: [
      ...movedFiches(comparaison),
      ...weightiestFirst(modifiees).map((fiche) => changedFiche(fiche, vocabulary)),
    ],
    depuis: french(boutText(avant)),
    commande,
    provenance,
  };
}

function boutText({ ref, commit, date }: Comparaison['avant']): string {
  const day = date === null ? '' : ` du ${frenchDate(date)}`;
  return `${boutName({ ref })}${commit === null ? '' : `, commit ${commit.slice(0, 10)}${day}`}`;
}

/** Fiches of which a line says all. */
function movedFiches({ nouvelles, disparues, fusionnees, scindees, renommees }: Comparaison) {
  return [
    ...nouvelles.map((fiche) => lineOf('Nouvelle', nameOf(fiche))),
    ...disparues.map((fiche) => lineOf('Disparue', nameOf(fiche))),
    ...fusionnees.map(({ fiche, dans }) => lineOf('Fusionnée', `${nameOf(fiche)} → ${nameOf(dans)}`)),
    ...scindees.map(({ fiche, en }) => lineOf('Scindée', `${nameOf(fiche)} → ${en.map(nameOf).join(' ; ')}`)),
    ...renommees.map(({ avant, apres, probable }) =>
      lineOf(`Renommée ou déplacée${probable ? ' (probable)' : ''}`, renamed(avant, apres)),
    ),
  ];
}

/** The files, where only they changed. */
function renamed(avant: Nom, apres: Nom): string {
  const [before, after] = [nameOf(avant), nameOf(apres)];
  return before === after ? `${after}, ${avant.file} → ${apres.file}` : `${before} → ${after}`;
}

/** A status that moves, then a date put off, then the rest; otherwise as they come. */
function weightiestFirst(modifiees: readonly Modifiee[]): readonly Modifiee[] {
  const weightOf = ({ champs }: Modifiee) =>
    champs.some(({ champ }) => champ === 'status')
      ? 0
      : champs.some(({ nature }) => nature === 'report')
        ? 1
        : 2;
  return modifiees.toSorted((a, b) => weightOf(a) - weightOf(b));
}

function lineOf(resume: string, titre: string): FicheDemandee {
  return { titre: french(titre), resume, changements: [] };
}

function changedFiche(fiche: Modifiee, vocabulary: Vocabulary): FicheDemandee {
  const all = ficheChanges(fiche, vocabulary);
  const left = all.length - MOST;
  const more = left > 0 ? [{ libelle: 'Et encore', texte: plural(left, 'changement') }] : [];
  return {
    titre: french(nameOf(fiche)),
    resume: plural(all.length, 'changement'),
    changements: [...all.slice(0, MOST), ...more].map(({ libelle, texte }) => ({
      libelle: french(libelle),
      texte: french(texte),
    })),
  };
}
