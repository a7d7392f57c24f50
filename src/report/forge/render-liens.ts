import type { Link } from 'mdast';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { byRef } from '../../figures/fiches.ts';
import type { Block } from '../document.ts';
import { heading, list, paragraph } from '../nodes.ts';
import { french } from '../typography.ts';
import { lienModifier, lienNouvelleFiche, type Edition } from './liens.ts';

/** At the end of a page, for those who never clone: each fiche in the editor of the forge, and a new one, begun with `texte`. */
export function renderLiens(
  { fiches, configuration }: Plan,
  edition: Edition,
  texte: string,
): readonly Block[] {
  const links = byRef(fiches).flatMap((fiche) => lineOf(fiche, edition));
  const fresh = lienNouvelleFiche(edition, { dossier: configuration.fiches, texte });
  if (links.length === 0 && fresh === null) return [];
  return [
    heading(2, 'Modifier les fiches en ligne'),
    paragraph('Il suffit d’un compte sur la forge ; votre changement est proposé, puis relu.'),
    ...(fresh === null ? [] : [paragraph(link('Nouvelle fiche', fresh))]),
    ...(links.length === 0 ? [] : [list(links)]),
  ];
}

function lineOf({ ref, champs, file }: Fiche, edition: Edition): readonly (readonly (string | Link)[])[] {
  const url = lienModifier(edition, file);
  const title = champs.title ?? 'Sans titre';
  return url === null ? [] : [[`${ref}. ${title} : `, link('modifier cette fiche', url)]];
}

function link(text: string, url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: french(text) }] };
}
