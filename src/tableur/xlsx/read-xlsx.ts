import type { Classeur, Feuille, Lecture } from '../classeur.ts';
import { LIMITES } from '../limites.ts';
import type { Paquet } from '../paquet/paquet.ts';
import { peuDeRemarques } from '../peu-de-remarques.ts';
import { lectureRefusee, type Refus } from '../refus.ts';
import type { Remarque } from '../remarque.ts';
import { parseFormats } from './formats.ts';
import type { Contexte } from './read-case.ts';
import { partText } from './part-text.ts';
import { readSheet, type FeuilleLue } from './read-sheet.ts';
import type { RemarqueDeCase } from './remarque-de-case.ts';
import { REFUS_XLSX } from './refus-xlsx.ts';
import { relationsOf, type Relation } from './relations.ts';
import { parseSharedTexts } from './texts.ts';
import { parseWorkbook, type FeuilleDeclaree } from './workbook.ts';

/** The sheets of a checked package, in the order of their tabs, each cell as its program shows it. */
export function readXlsx({ nom, parts }: Paquet): Lecture {
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.cible ?? '';
  if (!parts.has(main)) return lectureRefusee(nom, REFUS_XLSX.sansClasseur);
  const { feuilles, depuis1904 } = parseWorkbook(partText(parts, main));
  if (feuilles.length > LIMITES.feuilles) return lectureRefusee(nom, REFUS_XLSX.feuilles);
  const relations = relationsOf(parts, main);
  const shared = (type: string) =>
    partText(parts, relations.find((relation) => relation.type === type)?.cible ?? '');
  const contexte: Contexte = {
    textes: parseSharedTexts(shared('sharedStrings')),
    formats: parseFormats(shared('styles')),
    depuis1904,
  };
  return lectureOf({ nom, parts, relations, contexte }, feuilles);
}

interface Livre {
  readonly nom: string;
  readonly parts: Paquet['parts'];
  readonly relations: readonly Relation[];
  readonly contexte: Contexte;
}

function lectureOf(livre: Livre, declarees: readonly FeuilleDeclaree[]): Lecture {
  const feuilles: Feuille[] = [];
  const remarques: Remarque[] = [];
  let cases = 0;
  for (const declaree of declarees) {
    const lue = readFeuille(livre, declaree);
    if ('code' in lue) return lectureRefusee(livre.nom, lue);
    cases += lue.cases;
    if (cases > LIMITES.cases) return lectureRefusee(livre.nom, REFUS_XLSX.cases);
    const { nom, masquee } = declaree;
    if (lue !== GRAPHIQUE) feuilles.push({ nom, masquee, lignes: lue.lignes, apres: 0 });
    for (const remarque of lue.remarques) remarques.push(placed(remarque, livre.nom, nom));
  }
  const classeur: Classeur = { nom: livre.nom, genre: 'xlsx', feuilles, textes: [] };
  return { classeur, remarques: peuDeRemarques(remarques) };
}

function readFeuille(
  { parts, relations, contexte }: Livre,
  { nom, relation }: FeuilleDeclaree,
): FeuilleLue | Refus {
  const found = relations.find(({ id }) => id === relation);
  if (!found || !parts.has(found.cible)) return REFUS_XLSX.feuilleAbsente(nom);
  if (found.type !== 'worksheet') return GRAPHIQUE;
  const lue = readSheet(partText(parts, found.cible), contexte);
  return lue.lignes.length > LIMITES.lignes ? REFUS_XLSX.lignes(nom) : lue;
}

const GRAPHIQUE: FeuilleLue = {
  lignes: [],
  cases: 0,
  remarques: [
    {
      code: 'feuille-sans-cases',
      gravite: 'info',
      message: 'cette feuille ne tient qu’un graphique ou une boîte de dialogue : elle n’est pas lue',
      place: null,
      recu: null,
    },
  ],
};

function placed({ place, ...remarque }: RemarqueDeCase, fichier: string, feuille: string): Remarque {
  return {
    ...remarque,
    lieu: { fichier, feuille, ligne: place?.ligne ?? null, colonne: place?.colonne ?? null },
  };
}
