import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { COULEUR, isLisible } from '../fiche/vocabulary/couleur.ts';
import { frenchDate } from '../fiche/words/french-date.ts';
import { internesText } from '../figures/hors-totaux.ts';
import type { Result } from '../figures/result.ts';
import type { Document, Entete, Logo } from './document.ts';
import { sourceText } from './source-text.ts';
import { textOf } from './text-of.ts';
import { capital, french } from './typography.ts';

export interface Look {
  readonly configuration: Configuration;
  readonly logo: Logo | null;
}

/** The cover of a bilan: its title is that of the document, which any template may word. */
export function enteteOf(
  document: Document,
  bilan: Result<'ptsm.bilan'>,
  { configuration: { couleur = COULEUR, mention }, logo }: Look,
): Entete {
  const { territoire, files, provenance } = bilan;
  const place = [territoire.nom, territoire.region].filter((part) => part !== null);
  return {
    titre: titleOf(document, territoire.nom),
    sousTitre: place.length === 0 ? null : french(place.join(', ')),
    mentions: mentionsOf(bilan).map(french),
    avertissements: [...(mention === undefined ? [] : [mention]), ...internesText(files)].map(french),
    source: french(capital(sourceText(provenance))),
    date: provenance.date,
    couleur: isLisible(couleur) ? couleur : COULEUR,
    logo,
  };
}

/** The territory stands below it: the title need not repeat it. */
function titleOf({ children }: Document, territoire: string | null): string {
  const first = children.find((node) => node.type === 'heading');
  const title = first ? textOf(first) : 'Bilan';
  const suffix = french(` : ${territoire ?? ''}`);
  return title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}

function mentionsOf({ paroles, arrete, periode }: Result<'ptsm.bilan'>): readonly string[] {
  const copil = paroles?.copil ?? null;
  const [first, last] = [periode[0], periode.at(-1)];
  return [
    ...(copil === null ? [] : [`Comité de pilotage du ${frenchDate(copil)}`]),
    ...(first === undefined || last === undefined ? [] : [`Période ${String(first)}-${String(last)}`]),
    ...(arrete === null ? [] : [`Projet arrêté le ${frenchDate(arrete)}`]),
  ];
}
