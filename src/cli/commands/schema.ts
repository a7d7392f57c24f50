import { listed, unknownName } from '../../fiche/words/unknown-name.ts';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../figures/json-schemas.ts';
import { list, root } from '../../report/nodes.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openVocabulary } from '../open-vocabulary.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('[nom]', `${SCHEMA_NAMES.join(', ')} ; sans nom, la liste`)
    .action(async (name?: string) => {
      const options: CommonOptions = command.optsWithGlobals();
      if (name === undefined) await emit(schemaList, options);
      else await printSchema(checked(name), options);
      done(EXIT.done);
    });
};

const schemaList = {
  data: () => SCHEMA_NAMES,
  document: () => root(list(SCHEMA_NAMES.map((name) => [name]))),
};

/** A schema has one useful form. */
async function printSchema(name: SchemaName, options: CommonOptions): Promise<void> {
  const schema = jsonSchemaOf(name, await openVocabulary(options));
  const value = JSON.stringify(schema, null, 2);
  const document = () => root({ type: 'code', lang: 'json', value });
  await emit({ data: () => schema, document }, options, { terminal: 'json', pipe: 'json' });
}

function checked(name: string): SchemaName {
  const known = SCHEMA_NAMES.find((one) => one === name || one === `ptsm.${name}`);
  if (known) return known;
  throw unknownName(`le schéma « ${name} » n’existe pas`, name, listed('schémas', SCHEMA_NAMES));
}
