import type { Block } from '../document.ts';
import { heading, tableau, textCell } from '../nodes.ts';
import type { Compared, Nom } from './compared.ts';

interface Liste {
  readonly id: string;
  readonly title: string;
  readonly entetes: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}

/** Fiches that are not at both ends, or not under the same name: a table a kind. */
export function listesBlocks(compared: Compared): readonly Block[] {
  return listesOf(compared)
    .filter(({ lignes }) => lignes.length > 0)
    .flatMap(({ title, lignes, ...liste }) => [
      heading(2, `${title} (${String(lignes.length)})`),
      tableau({ ...liste, titre: '', lignes: lignes.map((line) => line.map(textCell)) }),
    ]);
}

function listesOf({ nouvelles, disparues, fusionnees, scindees, renommees }: Compared): readonly Liste[] {
  return [
    {
      id: 'nouvelles',
      title: 'Fiches nouvelles',
      entetes: ['N°', 'Titre', 'Axe'],
      lignes: nouvelles.map(({ ref, title, axe }) => [ref, title, axe]),
    },
    {
      id: 'disparues',
      title: 'Fiches disparues',
      entetes: ['N°', 'Titre', 'Axe'],
      lignes: disparues.map(({ ref, title, axe }) => [ref, title, axe]),
    },
    {
      id: 'fusionnees',
      title: 'Fiches fusionnées',
      entetes: ['N°', 'Titre', 'Fusionnée dans'],
      lignes: fusionnees.map(({ fiche, dans }) => [fiche.ref, fiche.title, nameOf(dans)]),
    },
    {
      id: 'scindees',
      title: 'Fiches scindées',
      entetes: ['N°', 'Titre', 'Scindée en'],
      lignes: scindees.map(({ fiche, en }) => [fiche.ref, fiche.title, en.map(nameOf).join(' ; ')]),
    },
    {
      id: 'renommees',
      title: 'Fiches renommées ou déplacées',
      entetes: ['Avant', 'Après', 'Ce qui le dit'],
      lignes: renommees.map(renamedLine),
    },
  ];
}

const PREUVES = {
  numero: 'même numéro',
  fichier: 'même fichier pour git',
  contenu: 'textes proches',
  titre: 'titres proches',
} as const;

/** The file is named only where it is what changed. */
function renamedLine({ avant, apres, preuve, probable }: Compared['renommees'][number]): readonly string[] {
  const moved = avant.file !== apres.file;
  const written = (fiche: Nom) => (moved ? `${nameOf(fiche)} (${fiche.file})` : nameOf(fiche));
  return [written(avant), written(apres), `${PREUVES[preuve]}${probable ? ' (probable)' : ''}`];
}

export function nameOf({ ref, title }: Nom): string {
  return `${ref} : ${title}`;
}
