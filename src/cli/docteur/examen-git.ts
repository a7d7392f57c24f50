import { frenchDate } from '../../fiche/words/french-date.ts';
import { gitVersion, readBranch, readGitSettings } from '../../io/git-settings.ts';
import { isShallow } from '../../io/no-commit.ts';
import { readProvenance } from '../../io/read-provenance.ts';
import { depotDistant } from '../../report/forge/depot-distant.ts';
import type { Patient } from './patient.ts';
import { ligne, type Examen, type Geste, type Ligne } from './section.ts';

/** What git knows, without `git status`, that runs the repository's filters. */
export function examenGit(patient: Patient): Examen {
  const { repository } = patient.root;
  const found = repository === null ? horsGit() : dansGit(repository, patient);
  return { section: { id: 'git', titre: 'Git', lignes: found.lignes }, gestes: found.gestes };
}

const INSTALLER: Geste = {
  commande: 'https://git-scm.com',
  pourquoi: 'où télécharger git, qui garde l’histoire des fiches ; puis « git init » dans ce dossier',
};

const ENREGISTRER: Geste = {
  commande: 'git add .',
  pourquoi: 'prend tout ce qui a changé, puis « git commit -m "Ce qui a changé" » en garde la trace',
};

interface Trouve {
  readonly lignes: readonly Ligne[];
  readonly gestes: readonly Geste[];
}

function horsGit(): Trouve {
  const note = 'sans git, rien n’est en retard, et rien ne peut être comparé';
  return {
    lignes: [ligne(['depot', 'Dépôt git'], 'aucun', { etat: 'attention', note })],
    gestes: [
      gitVersion() === null ? INSTALLER : { commande: 'git init', pourquoi: 'garde l’histoire des fiches' },
    ],
  };
}

function dansGit(repository: string, patient: Patient): Trouve {
  const { auteur, distant } = readGitSettings(repository);
  const shallow = isShallow(repository);
  const branch = readBranch(repository);
  return {
    lignes: [
      ligne(['depot', 'Dépôt git'], repository, { etat: 'bien' }),
      ligne(['branche', 'Branche'], branch ?? 'aucune', { note: branch ? null : 'un commit est extrait' }),
      ...commitLines(patient),
      ligne(['histoire', 'Histoire'], shallow ? 'tronquée' : 'complète', {
        etat: shallow ? 'attention' : 'bien',
        note: shallow ? 'les comparaisons avec un commit plus ancien sont refusées' : null,
      }),
      ligne(['distant', 'Dépôt distant'], distantText(distant)),
      ligne(['auteur', 'user.name'], auteur ?? 'non réglé', { etat: auteur === null ? 'attention' : 'bien' }),
    ],
    gestes: [
      ...(shallow ? [{ commande: 'git fetch --unshallow', pourquoi: 'ramène toute l’histoire' }] : []),
      ...(auteur === null
        ? [{ commande: 'git config user.name "Prénom Nom"', pourquoi: 'git signe vos commits de ce nom' }]
        : []),
      ...(etatOf(patient) === 'modifie' ? [ENREGISTRER] : []),
    ],
  };
}

function commitLines(patient: Patient): readonly Ligne[] {
  const { depot } = patient;
  if ('refus' in depot)
    return [ligne(['commit', 'Dernier commit'], 'illisible', { etat: 'attention', note: depot.refus })];
  const { head } = depot.lu;
  if (!head)
    return [ligne(['commit', 'Dernier commit'], 'aucun', { note: 'rien n’est encore enregistré dans git' })];
  const { commit, date } = head.commit;
  const last = ligne(['commit', 'Dernier commit'], commit.slice(0, 10), { note: frenchDate(date) });
  const etat = etatOf(patient);
  if (etat === null) return [last];
  const note = etat === 'propre' ? 'les fiches sont celles du commit' : 'des fiches diffèrent du commit';
  return [last, ligne(['etat', 'Fiches et ptsm.yaml'], etat === 'propre' ? 'propres' : 'modifiés', { note })];
}

/** Null where it cannot be told. */
function etatOf({ depot, plan }: Patient): 'propre' | 'modifie' | null {
  if ('refus' in depot || 'refus' in plan) return null;
  const { head } = depot.lu;
  if (!head) return 'modifie';
  const { configuration, configurationFile } = plan.lu.plan;
  const { etat } = readProvenance({
    head,
    entries: plan.lu.entries,
    fiches: configuration.fiches,
    configuration: configurationFile,
    referentiel: configuration.referentiel,
    version: '',
  });
  return etat === 'propre' ? 'propre' : 'modifie';
}

/** The address without what could be a password; a folder of this machine is not told. */
function distantText(distant: string | null): string {
  if (distant === null) return 'aucun';
  const found = depotDistant(distant);
  return found
    ? `${found.hote}/${found.chemin}`
    : 'un dossier, ou une adresse qui n’est pas celle d’une forge';
}
