import type { Plain } from '../../../edits/field-change.ts';
import type { Severity } from '../../../fiche/finding.ts';
import { adresse, type Lieu } from '../../../tableur/remarque.ts';
import type { FicheLue, SectionLue } from '../fiche-lue.ts';
import type { LigneDeFiche } from '../tableau.ts';
import type { Constat } from './apport.ts';
import { apportsDUneLigne } from './apports-d-une-ligne.ts';
import { withApport, VIDE, type Brouillon } from './brouillon.ts';
import { enMots } from './lecteurs/en-mots.ts';
import { numeroDansLeTitre } from './numero-dans-le-titre.ts';
import type { ReglagesDeValeurs } from './reglages.ts';
import { parDefaut } from './par-defaut.ts';
import { plainWords } from './plain-words.ts';
import { converti, court, type Dit } from './valeur-lue.ts';

export interface LigneLue {
  readonly fiche: FicheLue | null;
  readonly constats: readonly Constat[];
}

const A_REPRENDRE = 'À reprendre de l’import';

export function readLigne(ligne: LigneDeFiche, reglages: ReglagesDeValeurs): LigneLue {
  const draft = numbered(apportsDUneLigne(ligne.cases, reglages).reduce(withApport, VIDE));
  const unread = draft.nonLus.get('id');
  if (unread && draft.champs['id'] === undefined)
    return { fiche: null, constats: [...draft.constats, numeroNonLu(unread, ligne)] };
  if (draft.champs['id'] === undefined && draft.champs['title'] === undefined)
    return { fiche: null, constats: [sansFiche(ligne)] };
  const defaults = parDefaut(draft, ligne.lieu, reglages);
  const champs = { ...draft.champs, ...defaults.champs };
  const fiche = { lieu: ligne.lieu, champs, sections: sectionsOf(draft), lieux: draft.lieux };
  return { fiche, constats: [...draft.constats, ...defaults.constats] };
}

function sectionsOf({ sections, restes }: Brouillon): readonly SectionLue[] {
  return restes.length === 0 ? sections : [...sections, { titre: A_REPRENDRE, texte: restes.join('\n') }];
}

/** The number that a title starts with is the id where no column gives one; it leaves the title, unless another id is given. */
function numbered(draft: Brouillon): Brouillon {
  const { id, title } = draft.champs;
  const lieu = draft.lieux.get('title');
  const found = typeof title === 'string' ? numeroDansLeTitre(title) : null;
  if (!found || !lieu || typeof title !== 'string' || (id === undefined && draft.nonLus.has('id')))
    return draft;
  if (id !== undefined && plainWords(id) !== String(found.numero))
    return { ...draft, constats: [...draft.constats, { dit: otherNumber(title, id), lieu, recu: title }] };
  const dit = converti(title, `n° ${String(found.numero)}, « ${court(found.titre)} »`, '');
  return {
    ...draft,
    champs: { ...draft.champs, id: id ?? found.numero, title: found.titre },
    lieux: new Map([...draft.lieux, ...(id === undefined ? [['id', lieu] as const] : [])]),
    constats: [...draft.constats, { dit, lieu, recu: title }],
  };
}

function otherNumber(title: string, id: Plain): Dit {
  const message = `le titre « ${court(title)} » commence par un autre numéro que celui de sa ligne, ${plainWords(id)} : il est gardé tel quel`;
  return { code: 'valeur-en-double', gravite: 'avertissement', message, cle: title };
}

/** It is not replaced by another: that would be another fiche. */
function numeroNonLu(lieu: Lieu, ligne: LigneDeFiche): Constat {
  const message =
    'le numéro de cette ligne n’est pas lu : elle n’est pas prise, corrigez-le ou dites-le dans import.yaml';
  return refusal('erreur', { lieu, recu: textOf(ligne), message });
}

/** A note below a table, most often. */
function sansFiche(ligne: LigneDeFiche): Constat {
  const message = 'ni numéro ni titre : cette ligne est laissée de côté';
  return refusal('avertissement', { lieu: ligne.lieu, recu: textOf(ligne), message });
}

function refusal(
  gravite: Severity,
  { lieu, recu, message }: Pick<Constat, 'lieu' | 'recu'> & { readonly message: string },
): Constat {
  return { dit: { code: 'ligne-sans-fiche', gravite, message, cle: adresse(lieu) }, lieu, recu };
}

function textOf({ cases }: LigneDeFiche): string {
  return cases.flatMap(({ valeur }) => (valeur === null ? [] : [enMots(valeur)])).join(' | ');
}
