import { fieldNamed } from '../../../fiche/schema/fields.ts';
import { shapeOf } from '../../../fiche/schema/shapes.ts';
import type { CaseLue } from '../tableau.ts';
import { apport, reste, type Apport } from './apport.ts';
import { isConforme } from './conforme.ts';
import { donneeOf } from './donnee.ts';
import { budgetOf } from './entrees/budget.ts';
import { constat, entreesOf, laissee, type Entrees } from './entrees/case-d-entree.ts';
import { etapesOf } from './entrees/etapes.ts';
import { financementsOf } from './entrees/financements.ts';
import { groupesOf } from './entrees/groupes.ts';
import { indicateursOf } from './entrees/indicateurs.ts';
import { enMots } from './lecteurs/en-mots.ts';
import { readRealisation } from './lecteurs/realisation.ts';
import { lecturesOf, readValeur } from './read-valeur.ts';
import type { ReglagesDeValeurs } from './reglages.ts';
import { textePropre } from './texte-propre.ts';
import { court, type Dit } from './valeur-lue.ts';

const ASSEMBLEURS: Readonly<Record<string, (entrees: Entrees) => readonly Apport[]>> = {
  budget: budgetOf,
  financements: financementsOf,
  indicateurs: indicateursOf,
  etapes: etapesOf,
};

/** What each cell of a row brings, lists of entries assembled; a sentence comes last, since a column of its own says more. */
export function apportsDUneLigne(cases: readonly CaseLue[], reglages: ReglagesDeValeurs): readonly Apport[] {
  const told = cases.filter(({ valeur }) => valeur !== null && valeur !== '');
  const entries = told.filter((one) => isEntry(one, reglages));
  const codes = [...new Set(entries.map(fieldOf))];
  const assembled = codes.flatMap((code) =>
    groupesOf(entries.filter((one) => fieldOf(one) === code)).flatMap((cells) =>
      assembly(code, cells, reglages),
    ),
  );
  const alone = told.filter((one) => !isEntry(one, reglages));
  const sentences = alone.filter((one) => one.colonne.cible.genre === 'realisation');
  return [
    ...alone.filter((one) => !sentences.includes(one)).flatMap((one) => simple(one, reglages)),
    ...assembled,
    ...sentences.map((one) => sentence(one, reglages)),
  ];
}

function fieldOf({ colonne: { cible } }: CaseLue): string {
  return cible.genre === 'champ' ? cible.champ : '';
}

function isEntry(one: CaseLue, { vocabulary }: ReglagesDeValeurs): boolean {
  return shapeOf(fieldOf(one), vocabulary.champs) === 'entrees';
}

function assembly(code: string, cases: readonly CaseLue[], reglages: ReglagesDeValeurs): readonly Apport[] {
  const entrees = entreesOf(code, cases, reglages);
  const repeated = entrees.repetees.map((one) =>
    laissee(one, `« ${one.source.colonne.titre} » répète une autre colonne`),
  );
  const apports = [...(ASSEMBLEURS[code]?.(entrees) ?? []), ...repeated];
  const [first] = cases;
  const cleaning = first ? [apport(first.lieu, { constats: entrees.constats })] : [];
  const isFit = apports.every(
    ({ champs }) => !Object.hasOwn(champs, code) || isConforme(code, champs[code], reglages.vocabulary),
  );
  if (isFit) return [...apports, ...cleaning];
  return [...[...entrees.cases, ...entrees.repetees].map((one) => unfit(one.source, one.texte)), ...cleaning];
}

/** An amount without end, a year of another century: no entry is kept of a row that has one. */
function unfit(source: CaseLue, texte: string): Apport {
  const { titre } = source.colonne;
  const message = `« ${court(texte)} » n’est pas lu (${titre}) : année ou montant hors des bornes ; le texte est gardé dans la fiche`;
  const dit: Dit = { code: 'valeur-refusee', gravite: 'avertissement', message, cle: titre };
  return apport(source.lieu, { restes: [reste(titre, texte)], constats: [constat(source, dit)] });
}

function simple(source: CaseLue, reglages: ReglagesDeValeurs): readonly Apport[] {
  const { cible } = source.colonne;
  if (cible.genre === 'champ') return [field(source, cible.champ, reglages)];
  return cible.genre === 'section' ? [section(source, cible.titre)] : [];
}

function field(source: CaseLue, code: string, reglages: ReglagesDeValeurs): Apport {
  const { valeur, reste: left, dits } = readValeur(code, source.valeur, reglages);
  const libelle = fieldNamed(code)?.libelle ?? source.colonne.titre;
  return apport(source.lieu, {
    champs: valeur === null ? {} : { [code]: valeur },
    restes: left === '' ? [] : [reste(libelle, left)],
    constats: dits.map((dit) => constat(source, dit)),
    nonLu: valeur === null && left !== '' ? code : null,
  });
}

/** Kept as it is, « à définir » too. */
function section(source: CaseLue, titre: string): Apport {
  const { texte, dits } = textePropre(source.valeur === null ? '' : enMots(source.valeur));
  const constats = dits.map((dit) => constat(source, dit));
  return apport(source.lieu, { sections: texte === '' ? [] : [{ titre, texte }], constats });
}

const REALISATION = { code: 'realisation', libelle: 'Réalisation' };

/** Its words stay in the fiche, under « Calendrier »: a status that is read in them can then be defended. */
function sentence(source: CaseLue, reglages: ReglagesDeValeurs): Apport {
  const { donnee, dits } = donneeOf(source.valeur, REALISATION);
  if (donnee === null) return apport(source.lieu, { constats: dits.map((dit) => constat(source, dit)) });
  const texte = enMots(donnee);
  const read = readRealisation(texte, reglages.vocabulary, lecturesOf('realisation', reglages));
  const constats = [...dits, ...read.dits].map((dit) => constat(source, dit));
  const champs = Object.entries(read.champs ?? {}).filter(([code, valeur]) =>
    isConforme(code, valeur, reglages.vocabulary),
  );
  if (read.champs === null)
    return apport(source.lieu, { restes: [reste(REALISATION.libelle, texte)], constats });
  return apport(source.lieu, {
    champs: Object.fromEntries(champs),
    sections: [{ titre: 'Calendrier', texte }],
    constats,
  });
}
