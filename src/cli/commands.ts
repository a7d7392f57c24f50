import type { CommandModule } from './command.ts';

/** What commands are for: the parts of the help, in its order. */
export const GROUPES = {
  lire: 'Lire et rendre compte :',
  commencer: 'Commencer, échanger :',
  verifier: 'Vérifier et corriger :',
  regler: 'Réglages et aide :',
} as const;

interface CommandEntry {
  readonly summary: string;
  readonly groupe: keyof typeof GROUPES;
  readonly aliases: readonly string[];
  readonly load: () => Promise<CommandModule>;
}

/** Every verb, in the order of the help: a group after the other. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  bilan: {
    summary: 'le bilan d’une année, ou de toute la période',
    groupe: 'lire',
    aliases: ['report'],
    load: () => import('./commands/bilan.ts'),
  },
  axes: {
    summary: 'les fiches par axe et par statut, avec leur part',
    groupe: 'lire',
    aliases: ['tally'],
    load: () => import('./commands/axes.ts'),
  },
  couverture: {
    summary: 'ce que le plan couvre, et ce qu’il ne couvre pas',
    groupe: 'lire',
    aliases: ['coverage'],
    load: () => import('./commands/couverture.ts'),
  },
  decompte: {
    summary: 'les fiches par champ, ou par deux champs',
    groupe: 'lire',
    aliases: ['count'],
    load: () => import('./commands/decompte.ts'),
  },
  lister: {
    summary: 'les fiches qui répondent à une sélection',
    groupe: 'lire',
    aliases: ['list'],
    load: () => import('./commands/lister.ts'),
  },
  voir: {
    summary: 'une fiche : ses champs, son texte, ses constats',
    groupe: 'lire',
    aliases: ['show'],
    load: () => import('./commands/voir.ts'),
  },
  comparer: {
    summary: 'ce qui a changé entre deux commits, deux dates ou deux COPIL',
    groupe: 'lire',
    aliases: ['diff'],
    load: () => import('./commands/comparer.ts'),
  },
  historique: {
    summary: 'l’histoire d’une fiche, commit par commit',
    groupe: 'lire',
    aliases: ['history'],
    load: () => import('./commands/historique.ts'),
  },
  evolution: {
    summary: 'les chiffres du plan au fil des mois, des années ou des COPIL',
    groupe: 'lire',
    aliases: ['trend'],
    load: () => import('./commands/evolution.ts'),
  },
  copil: {
    summary: 'autour d’un COPIL : preparer son ordre du jour, enteriner ce qu’il a validé',
    groupe: 'lire',
    aliases: [],
    load: () => import('./commands/copil.ts'),
  },
  init: {
    summary: 'commence un dépôt de fiches ; prépare la CI ou l’éditeur de textes',
    groupe: 'commencer',
    aliases: [],
    load: () => import('./commands/init.ts'),
  },
  nouvelle: {
    summary: 'une fiche à compléter, numérotée et rangée',
    groupe: 'commencer',
    aliases: ['new'],
    load: () => import('./commands/nouvelle.ts'),
  },
  importer: {
    summary: 'des fiches depuis Excel, Word ou un csv ; d’abord sans rien écrire',
    groupe: 'commencer',
    aliases: ['import'],
    load: () => import('./commands/importer.ts'),
  },
  exporter: {
    summary: 'les fiches dans un classeur à modifier, un csv ou un json, et de quoi revenir',
    groupe: 'commencer',
    aliases: ['export'],
    load: () => import('./commands/exporter.ts'),
  },
  demo: {
    summary: 'un territoire fictif et quatre ans d’histoire, pour essayer',
    groupe: 'commencer',
    aliases: [],
    load: () => import('./commands/demo.ts'),
  },
  valider: {
    summary: 'vérifie toutes les fiches',
    groupe: 'verifier',
    aliases: ['validate', 'check'],
    load: () => import('./commands/valider.ts'),
  },
  corriger: {
    summary: 'les corrections sûres, en différences ; --appliquer les écrit',
    groupe: 'verifier',
    aliases: ['fix'],
    load: () => import('./commands/corriger.ts'),
  },
  exceptions: {
    summary: 'les constats acceptés pour un temps : ajouter, purger, verifier',
    groupe: 'verifier',
    aliases: [],
    load: () => import('./commands/exceptions.ts'),
  },
  vocabulaire: {
    summary: 'renommer un mot partout : un statut, un axe, un public, un pilote',
    groupe: 'verifier',
    aliases: [],
    load: () => import('./commands/vocabulaire.ts'),
  },
  renumeroter: {
    summary: 'donne un autre numéro à une fiche, partout où elle est citée',
    groupe: 'verifier',
    aliases: ['renumber'],
    load: () => import('./commands/renumeroter.ts'),
  },
  expliquer: {
    summary: 'une règle : pourquoi, exemples, comment corriger',
    groupe: 'verifier',
    aliases: ['explain'],
    load: () => import('./commands/expliquer.ts'),
  },
  regles: {
    summary: 'la liste des règles',
    groupe: 'verifier',
    aliases: ['rules'],
    load: () => import('./commands/regles.ts'),
  },
  modeles: {
    summary: 'les présentations d’un bilan ; copier NOM commence la vôtre',
    groupe: 'regler',
    aliases: ['templates'],
    load: () => import('./commands/modeles.ts'),
  },
  schema: {
    summary: 'le schéma JSON d’une fiche, de ptsm.yaml ou d’une sortie',
    groupe: 'regler',
    aliases: [],
    load: () => import('./commands/schema.ts'),
  },
  docteur: {
    summary: 'l’état de l’outil et du dépôt, et ce qu’il faut faire',
    groupe: 'regler',
    aliases: ['doctor'],
    load: () => import('./commands/docteur.ts'),
  },
  completion: {
    summary: 'la touche Tab dans bash, zsh, fish ou PowerShell',
    groupe: 'regler',
    aliases: [],
    load: () => import('./commands/completion.ts'),
  },
};

/** The verb that a word names, by its name or an alias. */
export function commandNamed(word: string): string | null {
  const found = Object.entries(COMMANDS).find(
    ([name, { aliases }]) => name === word || aliases.includes(word),
  );
  return found?.[0] ?? null;
}
