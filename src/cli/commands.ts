import type { CommandModule } from './command.ts';

interface CommandEntry {
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly load: () => Promise<CommandModule>;
}

/** Every verb, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  bilan: {
    summary: 'le bilan d’une année, ou de toute la période',
    aliases: ['report'],
    load: () => import('./commands/bilan.ts'),
  },
  axes: {
    summary: 'les fiches par axe et par statut, avec leur part',
    aliases: ['tally'],
    load: () => import('./commands/axes.ts'),
  },
  couverture: {
    summary: 'ce que le plan couvre, et ce qu’il ne couvre pas',
    aliases: ['coverage'],
    load: () => import('./commands/couverture.ts'),
  },
  decompte: {
    summary: 'les fiches par champ, ou par deux champs',
    aliases: ['count'],
    load: () => import('./commands/decompte.ts'),
  },
  lister: {
    summary: 'les fiches qui répondent à une sélection',
    aliases: ['list'],
    load: () => import('./commands/lister.ts'),
  },
  voir: {
    summary: 'une fiche : ses champs, son texte, ses constats',
    aliases: ['show'],
    load: () => import('./commands/voir.ts'),
  },
  comparer: {
    summary: 'ce qui a changé entre deux commits, deux dates ou deux COPIL',
    aliases: ['diff'],
    load: () => import('./commands/comparer.ts'),
  },
  historique: {
    summary: 'l’histoire d’une fiche, commit par commit',
    aliases: ['history'],
    load: () => import('./commands/historique.ts'),
  },
  evolution: {
    summary: 'les chiffres du plan au fil des mois, des années ou des COPIL',
    aliases: ['trend'],
    load: () => import('./commands/evolution.ts'),
  },
  nouvelle: {
    summary: 'une fiche à compléter, numérotée et rangée',
    aliases: ['new'],
    load: () => import('./commands/nouvelle.ts'),
  },
  valider: {
    summary: 'vérifie toutes les fiches',
    aliases: ['validate', 'check'],
    load: () => import('./commands/valider.ts'),
  },
  corriger: {
    summary: 'les corrections sûres, en différences ; --appliquer les écrit',
    aliases: ['fix'],
    load: () => import('./commands/corriger.ts'),
  },
  exceptions: {
    summary: 'les constats acceptés pour un temps : ajouter, purger, verifier',
    aliases: [],
    load: () => import('./commands/exceptions.ts'),
  },
  copil: {
    summary: 'autour d’un COPIL : preparer son ordre du jour, enteriner ce qu’il a validé',
    aliases: [],
    load: () => import('./commands/copil.ts'),
  },
  vocabulaire: {
    summary: 'renommer un mot partout : un statut, un axe, un public, un pilote',
    aliases: [],
    load: () => import('./commands/vocabulaire.ts'),
  },
  renumeroter: {
    summary: 'donne un autre numéro à une fiche, partout où elle est citée',
    aliases: ['renumber'],
    load: () => import('./commands/renumeroter.ts'),
  },
  expliquer: {
    summary: 'une règle : pourquoi, exemples, comment corriger',
    aliases: ['explain'],
    load: () => import('./commands/expliquer.ts'),
  },
  regles: { summary: 'la liste des règles', aliases: ['rules'], load: () => import('./commands/regles.ts') },
  modeles: {
    summary: 'les présentations d’un bilan ; copier NOM commence la vôtre',
    aliases: ['templates'],
    load: () => import('./commands/modeles.ts'),
  },
  schema: {
    summary: 'le schéma JSON d’une fiche, de ptsm.yaml ou d’une sortie',
    aliases: [],
    load: () => import('./commands/schema.ts'),
  },
  importer: {
    summary: 'des fiches depuis Excel, Word ou un csv ; d’abord sans rien écrire',
    aliases: ['import'],
    load: () => import('./commands/importer.ts'),
  },
  exporter: {
    summary: 'les fiches dans un classeur à modifier, un csv ou un json, et de quoi revenir',
    aliases: ['export'],
    load: () => import('./commands/exporter.ts'),
  },
  init: {
    summary: 'commence un dépôt de fiches ; prépare la CI ou l’éditeur de textes',
    aliases: [],
    load: () => import('./commands/init.ts'),
  },
  docteur: {
    summary: 'l’état de l’outil et du dépôt, et ce qu’il faut faire',
    aliases: ['doctor'],
    load: () => import('./commands/docteur.ts'),
  },
  completion: {
    summary: 'la touche Tab dans bash, zsh, fish ou PowerShell',
    aliases: [],
    load: () => import('./commands/completion.ts'),
  },
  demo: {
    summary: 'un territoire fictif et quatre ans d’histoire, pour essayer',
    aliases: [],
    load: () => import('./commands/demo.ts'),
  },
};

/** The verb that a word names, by its name or an alias. */
export function commandNamed(word: string): string | null {
  const found = Object.entries(COMMANDS).find(
    ([name, { aliases }]) => name === word || aliases.includes(word),
  );
  return found?.[0] ?? null;
}
