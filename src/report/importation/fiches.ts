import type { Block } from '../document.ts';
import { heading, paragraph, tableau, textCell } from '../nodes.ts';
import { origineText } from './origine.ts';
import type { Importation } from '../../figures/result.ts';

type Fiche = Importation['fiches'][number];

/** What becomes of each row, those that change nothing left to the summary. */
export function fichesBlocks({ fiches, constats, ecrites }: Importation): readonly Block[] {
  const shown = fiches.filter(({ etat }) => etat !== 'inchangee');
  if (shown.length === 0) return [];
  const lignes = shown.map((fiche) =>
    [
      ETATS[fiche.etat][ecrites ? 'fait' : 'prevu'],
      fiche.id ?? '—',
      fiche.titre,
      changesOf(fiche),
      origineText(fiche.origine),
    ].map(textCell),
  );
  const entetes = ['Fiche', 'N°', 'Titre', 'Ce qui change', 'Lue dans'];
  return [
    heading(2, 'Fiches'),
    tableau({ id: 'fiches-importees', titre: '', entetes, lignes }),
    ...constatsBlocks(constats),
  ];
}

const ETATS = {
  nouvelle: { prevu: 'à créer', fait: 'créée' },
  modifiee: { prevu: 'à mettre à jour', fait: 'mise à jour' },
  inchangee: { prevu: 'inchangée', fait: 'inchangée' },
  ecartee: { prevu: 'écartée', fait: 'écartée' },
} as const;

function changesOf({ fichier, champs, motif }: Fiche): string {
  if (motif !== null) return motif;
  if (champs.length === 0) return fichier ?? '';
  return champs
    .map(({ libelle, avant, apres }) => `${libelle} : ${said(avant)} → ${said(apres)}`)
    .join(' ; ');
}

/** A cell, as far as a line can show it. */
export function said(text: string): string {
  if (text === '') return 'rien';
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST ? `« ${line.slice(0, MOST).trimEnd()}… »` : `« ${line} »`;
}

const MOST = 60;

/** What « valider » would say of what is written, a line a rule. */
function constatsBlocks(constats: Importation['constats']): readonly Block[] {
  if (constats.length === 0) return [];
  const codes = [...new Set(constats.map(({ code }) => code))];
  const lignes = codes.map((code) => {
    const same = constats.filter((one) => one.code === code);
    const [first] = same;
    return [first?.severity ?? '', first?.message ?? '', String(same.length), code].map(textCell);
  });
  return [
    paragraph('Ce que « ptsm valider » dira de ces fiches :'),
    tableau({
      id: 'constats-a-venir',
      titre: '',
      entetes: ['Gravité', 'Par exemple', 'Fois', 'Règle'],
      lignes,
    }),
  ];
}
