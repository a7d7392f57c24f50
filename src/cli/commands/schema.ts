import { asTerms, suggest } from '../../fiche/suggest.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../figures/json-schemas.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { EXIT } from '../exit-code.ts';
import { openVocabulary } from '../open-plan.ts';
import { writeResult } from '../streams.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('[nom]', `${SCHEMA_NAMES.join(', ')} ; sans nom, la liste`)
    .action((name: string | undefined) => {
      const options: CommonOptions = command.optsWithGlobals();
      if (name === undefined) writeResult(`${SCHEMA_NAMES.join('\n')}\n`);
      else writeResult(`${JSON.stringify(jsonSchemaOf(checked(name), openVocabulary(options)), null, 2)}\n`);
      done(EXIT.done);
    });
};

function checked(name: string): SchemaName {
  const known = SCHEMA_NAMES.find((one) => one === name || one === `ptsm.${name}`);
  if (known) return known;
  const near = suggest(name, asTerms(SCHEMA_NAMES));
  throw new UsageError(`le schéma « ${name} » n’existe pas`, {
    hint: near === null ? `schémas : ${SCHEMA_NAMES.join(', ')}` : `vouliez-vous « ${near} » ?`,
  });
}
