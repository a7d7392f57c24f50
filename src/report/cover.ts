import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { COULEUR, isLisible } from '../fiche/vocabulary/couleur.ts';
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

/** What a cover says of the result that its document shows. */
interface Sujet extends Pick<Result<'ptsm.bilan' | 'ptsm.copil'>, 'territoire' | 'files' | 'provenance'> {
  /** Where the document has no title of its own. */
  readonly titre: string;
  /** A line each, below the title. */
  readonly mentions: readonly string[];
}

/** The cover of a document: its title is the first one of the document, which a template may word. */
export function coverOf(
  document: Document,
  { titre, territoire, files, provenance, mentions }: Sujet,
  { configuration: { couleur = COULEUR, mention }, logo }: Look,
): Entete {
  const place = [territoire.nom, territoire.region].filter((part) => part !== null);
  return {
    titre: titleOf(document, territoire.nom) ?? titre,
    sousTitre: place.length === 0 ? null : french(place.join(', ')),
    mentions: mentions.map(french),
    avertissements: [...(mention === undefined ? [] : [mention]), ...internesText(files)].map(french),
    source: french(capital(sourceText(provenance))),
    date: provenance.date,
    couleur: isLisible(couleur) ? couleur : COULEUR,
    logo,
  };
}

/** The territory stands below it: the title need not repeat it. */
function titleOf({ children }: Document, territoire: string | null): string | null {
  const first = children.find((node) => node.type === 'heading');
  if (!first) return null;
  const title = textOf(first);
  const suffix = french(` : ${territoire ?? ''}`);
  return title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}
