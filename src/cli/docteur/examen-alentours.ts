import { join } from 'node:path';
import { readDistant } from '../../io/git-settings.ts';
import { exists } from '../../io/exists.ts';
import type { CommonOptions } from '../common-options.ts';
import { printOptions } from '../print-options.ts';
import { templateDefects } from '../template-defects.ts';
import type { Patient } from './patient.ts';
import { ligne, type Examen, type Geste, type Ligne } from './section.ts';

const CI_FILES = [
  ['.github/workflows/ptsm.yml', 'GitHub : vérification'],
  ['.github/workflows/ptsm-commentaire.yml', 'GitHub : commentaires'],
  ['.gitlab-ci.yml', 'GitLab'],
] as const;

/** Without a remote, nothing is proposed that could be checked. */
const VERIFIER: Geste = {
  commande: 'ptsm init --ci github',
  pourquoi: 'vérifie chaque demande de fusion (ou --ci gitlab)',
};

/** What stands around the fiches: templates of the territory, continuous integration. */
export async function examenAlentours({ root, plan }: Patient): Promise<Examen> {
  const base = root.repository ?? root.folder;
  const present = CI_FILES.filter(([path]) => exists(join(base, path)));
  const ci = present.map(([path, libelle]) => ligne(['ci', libelle], path, { etat: 'bien' }));
  const none = ligne(['ci', 'Vérification automatique'], 'aucune', {
    note: 'les demandes de fusion ne sont pas vérifiées',
  });
  return {
    section: {
      id: 'alentours',
      titre: 'Modèles et vérification',
      lignes: [...('lu' in plan ? await templateLines(plan.lu.plan) : []), ...(ci.length > 0 ? ci : [none])],
    },
    gestes:
      ci.length === 0 && root.repository !== null && readDistant(root.repository) !== null ? [VERIFIER] : [],
  };
}

async function templateLines(plan: Parameters<typeof templateDefects>[0]): Promise<readonly Ligne[]> {
  const wrong = [...plan.modeles.defects, ...(await templateDefects(plan))].map(({ file }) => file);
  const unread = wrong.filter((path) => plan.modeles.files.every((file) => file.path !== path));
  const all = [...plan.modeles.files.map(({ path }) => path), ...new Set(unread)];
  return all.map((path) =>
    ligne(['modele', 'Modèle du territoire'], path, {
      etat: wrong.includes(path) ? 'attention' : 'bien',
      note: wrong.includes(path) ? 'ne peut pas servir : ptsm valider dit pourquoi' : null,
    }),
  );
}

/** How this screen is seen: nothing else of the machine changes an output. */
export function examenEcran(options: CommonOptions): Examen {
  const { width, colour } = printOptions(options, process.stdout);
  return {
    section: {
      id: 'ecran',
      titre: 'Écran',
      lignes: [
        ligne(['largeur', 'Largeur'], width === null ? 'sans limite' : `${String(width)} colonnes`, {
          note: width === null ? 'la sortie n’est pas un terminal' : null,
        }),
        ligne(['couleurs', 'Couleurs'], colour === 0 ? 'non' : 'oui'),
        ligne(['langue', 'Langue du système'], 'non lue', {
          note: 'les documents sont les mêmes sur toutes les machines',
        }),
      ],
    },
    gestes: [],
  };
}
