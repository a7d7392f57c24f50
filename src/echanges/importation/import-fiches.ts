import { newFicheText } from '../../edits/new-fiche-text.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { asWritten } from '../../fiche/schema/as-written.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import { textOf, type FicheLue } from '../import/fiche-lue.ts';
import type { FicheImportee, Importation } from './importation.ts';
import { namesFor, type NewNames } from './new-names.ts';
import { recogniser, type Recognised } from './recognise-fiche.ts';
import { updateFiche } from './update-fiche.ts';

/** What rows say, compared with the fiches of a repository: each is new, changed, the same or left aside. */
export function importFiches(lues: readonly FicheLue[], plan: Plan): Importation {
  const recognise = recogniser(plan);
  const names = namesFor(plan, lues);
  const done = lues.map(written).map((lue) => importOne(lue, recognise(lue), names));
  return {
    fiches: done.map(({ fiche }) => fiche),
    conflits: [],
    remarques: done.flatMap(({ remarques }) => remarques),
  };
}

/** Its fields as a header has them. */
function written(lue: FicheLue): FicheLue {
  const champs = Object.entries(lue.champs).map(([key, value]) => [key, asWritten(key, value)]);
  return { ...lue, champs: Object.fromEntries(champs) as FicheLue['champs'] };
}

interface Imported {
  readonly fiche: FicheImportee;
  readonly remarques: readonly Remarque[];
}

function importOne(lue: FicheLue, { fiche, remarques, motif }: Recognised, names: NewNames): Imported {
  if (motif !== null) return { fiche: setAside(lue, null, motif), remarques };
  if (fiche === null) return create(lue, names);
  const done = update(lue, fiche);
  return { fiche: done.fiche, remarques: [...remarques, ...done.remarques] };
}

function setAside(lue: FicheLue, path: string | null, motif: string): FicheImportee {
  return { etat: 'ecartee', ...nameOf(lue), path, motif };
}

function nameOf({ champs, lieu }: FicheLue) {
  return { id: textOf(champs, 'id'), titre: textOf(champs, 'title') ?? 'sans titre', lieu };
}

function create(lue: FicheLue, { freeId, pathOf }: NewNames): Imported {
  const { titre, ...named } = nameOf(lue);
  const id = named.id ?? freeId();
  const path = pathOf(id, titre, textOf(lue.champs, 'axe'));
  const apres = newFicheText({ champs: { ...lue.champs, id }, sections: lue.sections });
  const fiche: FicheImportee = { etat: 'nouvelle', id, titre, lieu: lue.lieu, path, apres };
  return { fiche, remarques: named.id === null ? [numbered(lue, id)] : [] };
}

function numbered({ lieu }: FicheLue, id: string): Remarque {
  return {
    code: 'numero-attribue',
    gravite: 'info',
    message: `la ligne n’a pas de numéro : la fiche portera le n° ${id}`,
    lieu,
    recu: null,
  };
}

function update(lue: FicheLue, fiche: Fiche): Imported {
  const updated = updateFiche(fiche, lue);
  const names = { ...nameOf(lue), id: fiche.champs.id ?? null, path: fiche.file };
  if ('motif' in updated) return { fiche: setAside(lue, fiche.file, updated.motif), remarques: [] };
  const { text, champs, laissees } = updated;
  const isSame = text === fiche.text;
  return {
    fiche: isSame
      ? { etat: 'inchangee', ...names }
      : { etat: 'modifiee', ...names, avant: fiche.text, apres: text, champs },
    remarques: laissees.map(({ titre }) => leftSection(lue, titre, fiche.file)),
  };
}

function leftSection({ lieu }: FicheLue, titre: string, file: string): Remarque {
  return {
    code: 'section-laissee',
    gravite: 'avertissement',
    message: `« ${titre} » dit autre chose que la section de ce nom dans ${file}, qui reste comme elle est : comparez-les à la main`,
    lieu,
    recu: null,
  };
}
