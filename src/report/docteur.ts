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
      tableOf(
        id,
        lignes.filter(({ valeur }) => valeur !== RIEN),
      ),
      ...emptyBlocks(lignes.filter(({ valeur }) => valeur === RIEN)),
    ]),
    heading(2, 'À faire ensuite'),
    aFaire.length === 0
      ? paragraph('Rien pour l’outil ni pour le dépôt. « ptsm valider » vérifie les fiches elles-mêmes.')
      : list(
          aFaire.map(({ commande, pourquoi }) => [{ type: 'inlineCode', value: commande }, ` : ${pourquoi}`]),
        ),
  );
}

type Lignes = Docteur['sections'][number]['lignes'];

/** What an empty list is shown as. */
const RIEN = '—';

function tableOf(id: string, lignes: Lignes): Block {
  return tableau({
    id,
    titre: '',
    entetes: ['', 'Quoi', 'Valeur', 'Remarque'],
    lignes: lignes.map(({ libelle, valeur, etat, note }) =>
      [SIGNES[etat], libelle, valeur, note ?? ''].map(textCell),
    ),
  });
}

/** Settings that say nothing do not hide those that do. */
function emptyBlocks(lignes: Lignes): readonly Block[] {
  return lignes.length === 0
    ? []
    : [paragraph(`Sans valeur : ${lignes.map(({ libelle }) => libelle).join(', ')}.`)];
}
