import { frenchDate } from '../../fiche/words/french-date.ts';
import { readBranch, readGitSettings } from '../../io/git-settings.ts';
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

interface Trouve {
  readonly lignes: readonly Ligne[];
  readonly gestes: readonly Geste[];
}

function horsGit(): Trouve {
  const note = 'sans git, rien n’est en retard, et rien ne peut être comparé';
  return {
    lignes: [ligne(['depot', 'Dépôt git'], 'aucun', { etat: 'attention', note })],
    gestes: [{ commande: 'git init', pourquoi: 'garde l’histoire des fiches' }],
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
    ],
  };
}

function commitLines({ depot, plan }: Patient): readonly Ligne[] {
  if ('refus' in depot)
    return [ligne(['commit', 'Dernier commit'], 'illisible', { etat: 'attention', note: depot.refus })];
  const { head } = depot.lu;
  if (!head)
    return [ligne(['commit', 'Dernier commit'], 'aucun', { note: 'rien n’est encore versé dans git' })];
  const { commit, date } = head.commit;
  const last = ligne(['commit', 'Dernier commit'], commit.slice(0, 10), { note: frenchDate(date) });
  if ('refus' in plan) return [last];
  const { configuration, configurationFile } = plan.lu.plan;
  const { etat } = readProvenance({
    head,
    entries: plan.lu.entries,
    fiches: configuration.fiches,
    configuration: configurationFile,
    referentiel: configuration.referentiel,
    version: '',
  });
  const note = etat === 'propre' ? 'les fiches sont celles du commit' : 'des fiches diffèrent du commit';
  return [last, ligne(['etat', 'Fiches et ptsm.yaml'], etat === 'propre' ? 'propres' : 'modifiés', { note })];
}

/** The address without what could be a password; a folder of this machine is not told. */
function distantText(distant: string | null): string {
  if (distant === null) return 'aucun';
  const found = depotDistant(distant);
  return found
    ? `${found.hote}/${found.chemin}`
    : 'un dossier, ou une adresse qui n’est pas celle d’une forge';
}
