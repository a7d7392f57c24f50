import { fold } from '../../fiche/words/fold.ts';
import { isJour, type Case, type Classeur, type Feuille, type Ligne } from '../../tableur/classeur.ts';
import type { Lieu, Remarque } from '../../tableur/remarque.ts';
import { fidele } from '../../tableur/texte-inerte.ts';
import type { ColonneDeFeuille, EtatExporte } from '../export/etat.ts';
import { FEUILLES, FEUILLES_D_ENTREES } from '../export/modele.ts';

/** A row of an exported sheet, as it came back. */
export interface LigneRendue {
  readonly feuille: string;
  readonly lieu: Lieu;
  /** Empty where a person added the row. */
  readonly fichier: string;
  readonly numero: string;
  /** Of an entry, from 1; null on « Fiches », and where the row is new. */
  readonly rang: number | null;
  readonly cases: readonly CaseRendue[];
}

export interface CaseRendue {
  readonly colonne: ColonneDeFeuille;
  readonly lieu: Lieu;
  /** Null where the cell is empty. */
  readonly contenu: string | number | null;
}

export interface Rendu {
  readonly lignes: readonly LigneRendue[];
  readonly remarques: readonly Remarque[];
}

const RENDUES: readonly string[] = [FEUILLES.fiches, ...Object.values(FEUILLES_D_ENTREES)];

/** What a row is known by. */
const IDENTITY: ReadonlySet<string> = new Set(['numero', 'fichier', 'rang']);

/** The rows that came back, known by the titles of their columns wherever these were moved to. */
export function readRendu(classeur: Classeur, base: EtatExporte): Rendu {
  const read = classeur.feuilles
    .map((feuille) => (classeur.genre === 'xlsx' ? feuille : { ...feuille, nom: FEUILLES.fiches }))
    .filter(({ nom }) => RENDUES.includes(nom))
    .map((feuille) => readFeuille(feuille, classeur.nom, base));
  return {
    lignes: read.flatMap(({ lignes }) => lignes),
    remarques: read.flatMap(({ remarques }) => remarques),
  };
}

function readFeuille(feuille: Feuille, fichier: string, base: EtatExporte): Rendu {
  const [titres, ...rows] = feuille.lignes;
  if (!titres) return { lignes: [], remarques: [] };
  const at = (ligne: number | null, colonne: number | null): Lieu => ({
    fichier,
    feuille: feuille.nom,
    ligne,
    colonne,
  });
  const known = base.colonnes.filter((one) => one.feuille === feuille.nom);
  const named = titres.cases.map(({ valeur }) => {
    const titre = fold(String(textOf(valeur) ?? ''));
    return { titre, colonne: known.find((one) => fold(one.titre) === titre) ?? null };
  });
  const colonnes = named.map(({ colonne }) => colonne);
  return {
    lignes: rows.map((row) => readLigne(row, colonnes, at)).filter(isFilled),
    remarques: [
      ...named.flatMap(({ titre, colonne }, index) =>
        colonne === null && titre !== '' ? [unknownColumn(at(titres.numero, index))] : [],
      ),
      ...known
        .filter((one) => IDENTITY.has(one.role) && !colonnes.includes(one))
        .map(({ titre }) => missingColumn(titre, at(titres.numero, null))),
    ],
  };
}

type At = (ligne: number | null, colonne: number | null) => Lieu;

function readLigne(
  { numero, cases }: Ligne,
  colonnes: readonly (ColonneDeFeuille | null)[],
  at: At,
): LigneRendue {
  const read = colonnes.flatMap((colonne, index): readonly CaseRendue[] =>
    colonne === null ? [] : [{ colonne, lieu: at(numero, index), contenu: contentOf(cases[index]) }],
  );
  const having = (role: ColonneDeFeuille['role']) =>
    read.find(({ colonne }) => colonne.role === role)?.contenu ?? null;
  return {
    feuille: at(numero, null).feuille ?? '',
    lieu: at(numero, null),
    fichier: String(having('fichier') ?? ''),
    numero: String(having('numero') ?? ''),
    rang: Number(having('rang')) || null,
    cases: read.filter(({ colonne: { role } }) => role === 'champ' || role === 'cle'),
  };
}

function isFilled({ fichier, numero, cases }: LigneRendue): boolean {
  return fichier !== '' || numero !== '' || cases.some(({ contenu }) => contenu !== null);
}

function contentOf(cell: Case | undefined): string | number | null {
  const content = textOf(cell?.valeur ?? null);
  if (typeof content !== 'string') return content;
  const text = fidele(content.replaceAll('\r\n', '\n')).trim();
  return text === '' ? null : text;
}

function textOf(valeur: Case['valeur']): string | number | null {
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return isJour(valeur) ? valeur.jour : valeur;
}

function unknownColumn(lieu: Lieu): Remarque {
  return {
    code: 'colonne-ajoutee',
    gravite: 'avertissement',
    message:
      'cette colonne n’est pas de l’export, elle n’est pas reprise : ajoutez le champ à ptsm.yaml (champs:), puis refaites l’export',
    lieu,
    recu: null,
  };
}

function missingColumn(titre: string, lieu: Lieu): Remarque {
  return {
    code: 'colonne-disparue',
    gravite: 'erreur',
    message: `la colonne « ${titre} » n’est plus là : sans elle, on ne sait plus de quelle fiche parle chaque ligne. Remettez-la, ou refaites l’export`,
    lieu,
    recu: null,
  };
}
