import type { Result } from '../../figures/result.ts';
import { SCHEMA_VERSION } from '../../figures/schema-version.ts';
import { renderDocteur } from '../../report/docteur.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { examenAlentours, examenEcran } from '../docteur/examen-alentours.ts';
import { examenFiches } from '../docteur/examen-fiches.ts';
import { examenGit } from '../docteur/examen-git.ts';
import { examenOutils } from '../docteur/examen-outils.ts';
import { examenReglages } from '../docteur/examen-reglages.ts';
import { readPatient, type Patient } from '../docteur/patient.ts';
import type { Examen, Geste } from '../docteur/section.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';

/** More would not be done. */
const MOST_GESTES = 5;

const DEBUT: readonly Geste[] = [
  { commande: 'ptsm init', pourquoi: 'prépare un dépôt de fiches dans ce dossier' },
  { commande: 'ptsm demo', pourquoi: 'écrit un territoire fictif, pour essayer' },
];

/** What it finds is an answer, whatever it is: exit 0, unless the folder itself cannot be looked at (2). */
export const declare: CommandModule['declare'] = (command, done) => {
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const data = await buildDocteur(options);
    await emit({ data: () => data, document: () => renderDocteur(data) }, options);
    done(EXIT.done);
  });
};

async function buildDocteur(options: CommonOptions): Promise<Result<'ptsm.docteur'>> {
  const patient = await readPatient(options);
  const around = patient && (await examensOf(patient));
  const examens = [examenOutils(), ...(around ?? []), examenEcran(options)];
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'ptsm.docteur',
    depot: patient?.root.folder ?? null,
    sections: examens.map(({ section }) => section),
    aFaire: firstOf(around ? gestesOf(around) : DEBUT),
  };
}

async function examensOf(patient: Patient): Promise<Examens> {
  return [examenReglages(patient), examenGit(patient), examenFiches(patient), await examenAlentours(patient)];
}

type Examens = readonly [reglages: Examen, git: Examen, fiches: Examen, alentours: Examen];

/** In the order they are done in: fiches are right before git keeps them. */
function gestesOf([reglages, git, fiches, alentours]: Examens): readonly Geste[] {
  return [reglages, fiches, git, alentours].flatMap(({ gestes }) => gestes);
}

/** Each command once: several organs may call for the same remedy. */
function firstOf(gestes: readonly Geste[]): readonly Geste[] {
  const once = new Map([...gestes].reverse().map((geste) => [geste.commande, geste]));
  return gestes.filter((geste) => once.get(geste.commande) === geste).slice(0, MOST_GESTES);
}
