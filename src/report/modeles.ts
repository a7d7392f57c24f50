import type { Result } from '../figures/result.ts';
import type { Document } from './document.ts';
import { heading, list, paragraph, root, tableau, textCell } from './nodes.ts';

/** The templates there are, and what may be written in one. */
export function renderModeles({ modeles, blocs, valeurs }: Result<'ptsm.modeles'>): Document {
  return root(
    heading(1, 'Modèles de documents'),
    tableau({
      id: 'modeles',
      titre: '',
      entetes: ['Modèle', 'Ce qu’il donne', 'Pris d’office pour', 'Origine'],
      lignes: modeles.map(({ nom, description, formats, fichier }) =>
        [nom, description, formats.join(', ') || '—', fichier ?? 'livré avec ptsm'].map(textCell),
      ),
    }),
    list([
      ['L’utiliser : ptsm bilan 2024 --modele point-etape -o point-etape.docx'],
      ['Écrire le vôtre : ptsm modeles copier bilan, puis modifiez modeles/bilan.md'],
    ]),
    heading(2, 'Blocs'),
    paragraph('Un bloc s’écrit seul sur sa ligne ; il devient un tableau, un graphique ou un texte.'),
    tableau({
      id: 'blocs',
      titre: '',
      entetes: ['Ce qu’il devient', 'Bloc'],
      // A block at the start of a line would be taken for a command by the runner of a forge, and broken up.
      lignes: blocs.map(({ exemple, description }) => [description, exemple].map(textCell)),
    }),
    heading(2, 'Valeurs'),
    paragraph('Une valeur s’écrit entre accolades, au milieu d’une phrase : {{ annee }}.'),
    tableau({
      id: 'valeurs',
      titre: '',
      entetes: ['Ce qu’elle est', 'Valeur'],
      lignes: valeurs.map(({ exemple, description }) => [description, exemple].map(textCell)),
    }),
  );
}
