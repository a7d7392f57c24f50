/** A number that no fiche of the corpus takes. */
export const SOUND_ID = 9002;

/** Command lines that read a repository whose fiche of that number is sound: each prints what fiches say, in one of the forms it has. */
export const COMMANDS: readonly string[] = [
  'bilan',
  'bilan -f json',
  'bilan -f csv',
  'bilan -f terminal',
  'bilan 2024',
  'axes',
  'axes -f csv',
  'couverture',
  'couverture -f markdown',
  'decompte --par status',
  'decompte --par title -f markdown',
  'decompte --par fichier --et groupe -f csv --csv std',
  'lister',
  'lister -f csv',
  'lister -f json',
  'lister -f markdown',
  `voir ${String(SOUND_ID)}`,
  `voir ${String(SOUND_ID)} -f markdown`,
  'valider',
  'valider -f json',
  'valider -f markdown',
  'schema',
  'regles',
];
