import { nomDeModele, type Modeles } from '../fiche/modeles.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { listed, unknownName } from '../fiche/words/unknown-name.ts';

/** A template that comes with the tool. */
interface Shipped {
  readonly name: string;
  readonly description: string;
  /** Formats that take it unless another one is asked for. */
  readonly formats: readonly string[];
}

/** The first one serves every format that no other takes. */
export const TEMPLATES: readonly [Shipped, ...Shipped[]] = [
  { name: 'bilan', description: 'le bilan de l’année, ou de toute la période', formats: [] },
  { name: 'diaporama', description: 'le bilan en diapositives, pour la séance', formats: ['pptx'] },
  { name: 'classeur', description: 'le bilan en tableaux, une feuille chacun', formats: ['xlsx', 'csv'] },
  { name: 'point-etape', description: 'le point d’étape de juin : ce qui reste à financer', formats: [] },
  { name: 'ctsm', description: 'le tableau du contrat territorial de santé mentale', formats: [] },
  { name: 'evaluation', description: 'l’évaluation du projet après cinq ans', formats: [] },
  { name: 'fiche', description: 'une fiche (ptsm voir, annexe du bilan avec --fiches)', formats: [] },
];

/** The template that lays out a bilan in a format, when none is asked for. */
export function templateFor(format: string): string {
  return (TEMPLATES.find(({ formats }) => formats.includes(format)) ?? TEMPLATES[0]).name;
}

/** A fiche's own template lays out no bilan. @throws UsageError that says what to do */
export function refuseTemplateOfFiche(asked: string): void {
  if (asked === 'fiche')
    throw new UsageError('le modèle « fiche » est celui d’une fiche, pas d’un bilan', {
      hint: 'une fiche : ptsm voir 12 -o fiche-12.docx\nun bilan avec une page par fiche : ptsm bilan 2024 --fiches',
    });
}

/** @throws UsageError that suggests the template that was meant */
export function refuseUnknownTemplate(asked: string, { files }: Modeles): void {
  const own = files.map(({ path }) => nomDeModele(path));
  const names = [...new Set([...TEMPLATES.map(({ name }) => name), ...own])];
  if (!names.includes(asked))
    throw unknownName(`le modèle « ${asked} » n’existe pas`, asked, listed('modèles', names));
}
