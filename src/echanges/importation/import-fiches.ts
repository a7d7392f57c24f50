import { ficheFileName, ficheFolder, nextId } from '../../edits/fiche-names.ts';
import { newFicheText } from '../../edits/new-fiche-text.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { asWritten } from '../../fiche/schema/as-written.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import { textOf, type FicheLue } from '../import/fiche-lue.ts';
import type { FicheImportee, Importation } from './importation.ts';
import { recogniseFiche } from './recognise-fiche.ts';
import { updateFiche } from './update-fiche.ts';

/** What rows say, compared with the fiches of a repository: each is new, changed, the same or left aside. */
export function importFiches(lues: readonly FicheLue[], plan: Plan): Importation {
  const remarques: Remarque[] = [];
  const fiches: FicheImportee[] = [];
  const given = new Set(lues.flatMap(({ champs }) => textOf(champs, 'id') ?? []));
  for (const lue of lues.map(written)) {
    const taken = { paths: pathsTaken(plan, fiches), ids: given };
    const done = importOne(lue, plan, taken);
    remarques.push(...done.remarques);
    fiches.push(done.fiche);
    if (done.fiche.id !== null) given.add(done.fiche.id);
  }
  return { fiches, conflits: [], remarques };
}

/** Its fields as a header has them. */
function written(lue: FicheLue): FicheLue {
  const champs = Object.entries(lue.champs).map(([key, value]) => [key, asWritten(key, value)]);
  return { ...lue, champs: Object.fromEntries(champs) as FicheLue['champs'] };
}

interface Taken {
  readonly paths: readonly string[];
  /** Numbers that other rows have. */
  readonly ids: ReadonlySet<string>;
}

interface Imported {
  readonly fiche: FicheImportee;
  readonly remarques: readonly Remarque[];
}

function importOne(lue: FicheLue, plan: Plan, taken: Taken): Imported {
  const { fiche, remarques, motif } = recogniseFiche(lue, plan);
  if (motif !== null) return { fiche: setAside(lue, null, motif), remarques };
  if (fiche === null) return create(lue, plan, taken);
  const done = update(lue, fiche);
  return { fiche: done.fiche, remarques: [...remarques, ...done.remarques] };
}

function setAside(lue: FicheLue, path: string | null, motif: string): FicheImportee {
  return { etat: 'ecartee', ...nameOf(lue), path, motif };
}

function nameOf({ champs, lieu }: FicheLue) {
  return { id: textOf(champs, 'id'), titre: textOf(champs, 'title') ?? 'sans titre', lieu };
}

function create(lue: FicheLue, plan: Plan, { paths, ids }: Taken): Imported {
  const { titre, ...named } = nameOf(lue);
  const id = named.id ?? freeId(plan, ids);
  const folder = ficheFolder(plan, textOf(lue.champs, 'axe'));
  const path = `${folder}/${ficheFileName(id, titre, paths)}`;
  const apres = newFicheText({ champs: { ...lue.champs, id }, sections: lue.sections });
  const fiche: FicheImportee = { etat: 'nouvelle', id, titre, lieu: lue.lieu, path, apres };
  return { fiche, remarques: named.id === null ? [numbered(lue, id)] : [] };
}

/** No number of the repository, nor of another row. */
function freeId(plan: Plan, ids: ReadonlySet<string>): string {
  const next = Number(nextId(plan));
  const given = [...ids].flatMap((id) => (/^\d{1,9}$/.test(id) ? [Number(id)] : []));
  return String(Math.max(next, ...given.map((id) => id + 1)));
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

function pathsTaken({ files }: Plan, fiches: readonly FicheImportee[]): readonly string[] {
  return [...files.map(({ path }) => path), ...fiches.flatMap(({ path }) => path ?? [])];
}
