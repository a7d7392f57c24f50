import { sectionText } from '../body/section-text.ts';
import { sectionsOf, titleKey, type Section } from '../body/sections.ts';
import { fieldValue } from '../field-value.ts';
import type { Fiche } from '../plan.ts';
import type { Portee } from './portee.ts';
import { shortHash } from '../words/short-hash.ts';
import { canonique } from './canonique.ts';

/** A fingerprint a field, then one a section, in the order asked for; a value at fault counts as absent. */
export function empreintesOf(fiche: Fiche, { champs, sections }: Portee): readonly string[] {
  const said = [
    ...champs.map((champ) => canonique(fieldValue(fiche, champ))),
    ...sections.map((titre) => canonique(textUnder(fiche, titre))),
  ];
  return said.map(shortHash);
}

/** The sections with a title, nearly always one. */
export function sectionsNamed(fiche: Fiche, titre: string): readonly Section[] {
  const key = titleKey(titre);
  return sectionsOf(fiche).filter(({ title }) => titleKey(title) === key);
}

function textUnder(fiche: Fiche, titre: string): string {
  return sectionsNamed(fiche, titre)
    .map((section) => sectionText(fiche, section))
    .join('\n');
}
