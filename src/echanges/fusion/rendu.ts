import type { Classeur, Feuille, Ligne } from '../../tableur/classeur.ts';
import type { Lieu, Remarque } from '../../tableur/remarque.ts';
import type { ColonneDeFeuille, EtatExporte } from '../export/etat.ts';
import { FEUILLES, FEUILLES_D_ENTREES } from '../export/modele.ts';
import { readColonnes, type Situer } from './colonnes-rendues.ts';
import { contenuOf, shown, type Contenu } from './contenu-rendu.ts';

/** A row of an exported sheet, as it came back. */
export interface LigneRendue {
  readonly feuille: string;
  readonly lieu: Lieu;
  /** Empty where a person added the row. */
  readonly fichier: string;
  readonly numero: string;
  /** Of an entry, what its cell says; empty on « Fiches », and where the row is new. */
  readonly rang: string;
  readonly cases: readonly CaseRendue[];
}

export interface CaseRendue {
  readonly colonne: ColonneDeFeuille;
  readonly lieu: Lieu;
  readonly contenu: Contenu;
}

export interface Rendu {
  readonly lignes: readonly LigneRendue[];
  readonly remarques: readonly Remarque[];
}

/** The rows that came back, of every sheet that can. */
export function readRendu({ nom, genre, feuilles }: Classeur, base: EtatExporte): Rendu {
  const sheets = genre === 'xlsx' ? feuilles : feuilles.map((one) => ({ ...one, nom: FEUILLES.fiches }));
  const expected = [FEUILLES.fiches, ...Object.values(FEUILLES_D_ENTREES)].filter((feuille) =>
    base.colonnes.some((one) => one.feuille === feuille),
  );
  const read = expected.map((feuille) => {
    const situer: Situer = (ligne, colonne) => ({ fichier: nom, feuille, ligne, colonne });
    const [sheet, another] = sheets.filter((one) => one.nom === feuille);
    if (!sheet) return { lignes: [], remarques: [noSheet(feuille, situer)] };
    if (another) return { lignes: [], remarques: [twoSheets(feuille, situer)] };
    return readFeuille(sheet, base, situer);
  });
  return {
    lignes: read.flatMap(({ lignes }) => lignes),
    remarques: read.flatMap(({ remarques }) => remarques),
  };
}

function readFeuille(feuille: Feuille, base: EtatExporte, situer: Situer): Rendu {
  const exported = base.colonnes.filter((one) => one.feuille === feuille.nom);
  const { colonnes, remarques, sontConnues } = readColonnes(feuille, exported, situer);
  if (!sontConnues) return { lignes: [], remarques };
  const rows = feuille.lignes.slice(1).map((row) => readLigne(row, colonnes, situer));
  return { lignes: rows.filter(isFilled), remarques };
}

function readLigne(
  { numero, cases }: Ligne,
  colonnes: readonly (ColonneDeFeuille | null)[],
  situer: Situer,
): LigneRendue {
  const read = colonnes.flatMap((colonne, index): readonly CaseRendue[] =>
    colonne
      ? [{ colonne, lieu: situer(numero, index), contenu: contenuOf(cases[index]?.valeur ?? null) }]
      : [],
  );
  const having = (role: ColonneDeFeuille['role']) =>
    shown(read.find(({ colonne }) => colonne.role === role)?.contenu ?? null);
  const lieu = situer(numero, null);
  return {
    feuille: lieu.feuille ?? '',
    lieu,
    fichier: having('fichier'),
    numero: having('numero'),
    rang: having('rang'),
    cases: read.filter(({ colonne: { role } }) => role === 'champ' || role === 'cle'),
  };
}

function isFilled({ fichier, numero, cases }: LigneRendue): boolean {
  return fichier !== '' || numero !== '' || cases.some(({ contenu }) => contenu !== null);
}

function noSheet(feuille: string, situer: Situer): Remarque {
  return {
    code: 'feuille-disparue',
    gravite: 'avertissement',
    message: `la feuille « ${feuille} » n’est plus là : rien n’en est repris, et rien n’est supprimé dans le dépôt`,
    lieu: situer(null, null),
    recu: null,
  };
}

function twoSheets(feuille: string, situer: Situer): Remarque {
  return {
    code: 'feuille-en-double',
    gravite: 'erreur',
    message: `plusieurs feuilles s’appellent « ${feuille} », on ne sait laquelle croire : n’en gardez qu’une`,
    lieu: situer(null, null),
    recu: null,
  };
}
