import { join } from 'node:path';
import { gitRepository } from './git-repository.ts';

/** Where the plan stands in its git repository. */
export const PREFIX = 'plans/nord/';

const HOSTILE = '::error::x @equipe #12|<img src=x>[a](//b)]]>##[error]y{0}';

/** Their lines, by path from the folder of the plan. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'ptsm.yaml': [
    'territoire: { nom: Essai }',
    'periode: 2020-2025',
    'inscrites: 12',
    'ignorer: [LISEZMOI.md]',
  ],
  'fiches/01-saine.md': fiche('id: 1', 'title: Équipe mobile', 'status: a-venir'),
  'fiches/02-saine.md': fiche(
    'id: 2',
    'title: « Répit » & accueil 💡',
    'status: abandonnee',
    'motif: Remplacée',
  ),
  'fiches/03-statut.md': fiche('id: 3', 'title: Lieu de répit', 'status: en cour'),
  'fiches/04-double.md': fiche('id: 1', 'title: Même numéro', 'status: a-venir'),
  'fiches/05-hostile.md': fiche('id: 5', 'title: Titre', `status: ${JSON.stringify(HOSTILE)}`),
  'fiches/06-signes.md': fiche('id: 6', 'title: Publics', 'status: a-venir', 'publics: ["💡é", adolescent]'),
  'fiches/07-sans-pilote.md': fiche('id: 7', 'title: Sans pilote', 'status: en-cours', 'year: 2031'),
  'fiches/08-sans-en-tete.md': ['\uFEFFCompte rendu du groupe de travail'],
  'fiches/09-champs,%20:é.md': ['\uFEFF---', 'id: 9', 'titre: Mal nommé', 'axe: 9', 'status: a-venir', '---'],
  'fiches/LISEZMOI.md': ['À lire'],
};

function fiche(...lines: readonly string[]): readonly string[] {
  return ['---', 'axe: 1', 'priority: 4', ...lines, '---'];
}

interface Expected {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column in bytes of UTF-8, a byte-order mark included. */
  readonly byte: number;
  readonly severity: 'erreur' | 'avertissement' | 'info';
  readonly code: string;
  /** The line once the fix is applied. */
  readonly fixed?: string;
}

/** What is wrong in these files, counted by hand. */
// prettier-ignore
export const EXPECTED: readonly Expected[] = [
  { file: 'fiches/03-statut.md', line: 6, column: 9, byte: 9, severity: 'erreur', code: 'status-inconnu', fixed: 'status: en-cours' },
  { file: 'fiches/04-double.md', line: 4, column: 5, byte: 5, severity: 'erreur', code: 'id-en-double' },
  { file: 'fiches/04-double.md', line: 4, column: 5, byte: 5, severity: 'info', code: 'nom-id-different' },
  { file: 'fiches/05-hostile.md', line: 6, column: 9, byte: 9, severity: 'erreur', code: 'status-inconnu' },
  { file: 'fiches/06-signes.md', line: 7, column: 11, byte: 11, severity: 'erreur', code: 'public-inconnu' },
  { file: 'fiches/06-signes.md', line: 7, column: 18, byte: 21, severity: 'erreur', code: 'public-inconnu', fixed: 'publics: ["💡é", adolescents]' },
  { file: 'fiches/07-sans-pilote.md', line: 7, column: 7, byte: 7, severity: 'avertissement', code: 'annee-hors-periode' },
  { file: 'fiches/07-sans-pilote.md', line: 8, column: 1, byte: 1, severity: 'avertissement', code: 'fiche-sans-pilote' },
  { file: 'fiches/08-sans-en-tete.md', line: 1, column: 1, byte: 4, severity: 'erreur', code: 'entete-absent' },
  { file: 'fiches/09-champs,%20:é.md', line: 1, column: 1, byte: 1, severity: 'avertissement', code: 'nom-refuse-par-windows' },
  { file: 'fiches/09-champs,%20:é.md', line: 3, column: 1, byte: 1, severity: 'erreur', code: 'champ-inconnu', fixed: 'title: Mal nommé' },
  { file: 'fiches/09-champs,%20:é.md', line: 4, column: 6, byte: 6, severity: 'erreur', code: 'axe-inconnu' },
  { file: 'fiches/09-champs,%20:é.md', line: 6, column: 1, byte: 1, severity: 'erreur', code: 'priorite-manquante' },
  { file: 'ptsm.yaml', line: 3, column: 12, byte: 12, severity: 'info', code: 'fiches-manquantes' },
];

export interface SharedRepository {
  /** The folder of the plan, in a git repository that holds more. */
  readonly folder: string;
  readonly commit: string;
}

/** One plan for all formats: a dozen findings, in fiches and in `ptsm.yaml`, beside sound fiches. */
export function sharedRepository(): SharedRepository {
  const files = Object.entries(FILES).map(
    ([path, lines]) => [`${PREFIX}${path}`, `${lines.join('\n')}\n`] as const,
  );
  const { folder, git } = gitRepository(Object.fromEntries(files));
  return { folder: join(folder, PREFIX), commit: git('rev-parse', 'HEAD').trim() };
}
