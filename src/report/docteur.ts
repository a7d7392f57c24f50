import type { Result } from '../figures/result.ts';
import type { Block, Document } from './document.ts';
import { heading, list, paragraph, root, tableau, textCell } from './nodes.ts';

type Docteur = Result<'ptsm.docteur'>;

const SIGNES: Readonly<Record<Docteur['sections'][number]['lignes'][number]['etat'], string>> = {
  bien: '✓',
  attention: '!',
  information: '·',
};

/** One page to read aloud on the phone: what is there, what is amiss, what to type. */
export function renderDocteur({ depot, sections, aFaire }: Docteur): Document {
  return root(
    heading(1, 'ptsm docteur'),
    paragraph(depot === null ? 'Pas de dépôt de fiches ici.' : `Dépôt : ${depot}`),
    ...sections.flatMap(({ titre, id, lignes }): readonly Block[] => [
      heading(2, titre),
      tableau({
        id,
        titre: '',
        entetes: ['', 'Quoi', 'Valeur', 'Remarque'],
        lignes: lignes.map(({ libelle, valeur, etat, note }) =>
          [SIGNES[etat], libelle, valeur, note ?? ''].map(textCell),
        ),
      }),
    ]),
    heading(2, 'À faire ensuite'),
    aFaire.length === 0
      ? paragraph('Rien : tout est en ordre.')
      : list(
          aFaire.map(({ commande, pourquoi }) => [{ type: 'inlineCode', value: commande }, ` : ${pourquoi}`]),
        ),
  );
}
