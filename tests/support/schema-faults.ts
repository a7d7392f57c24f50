import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = new URL('../formats/schemas/', import.meta.url);

/** What a schema of `tests/formats/schemas` says against an output; nothing where it answers it. */
export async function schemaFaults(schema: string, output: string): Promise<readonly string[]> {
  const text = readFileSync(new URL(schema, SCHEMAS), 'utf8');
  return schema.endsWith('.xsd') ? xmlFaults(text, output) : jsonFaults(text, output);
}

async function xmlFaults(schema: string, output: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'output.xml', contents: output },
    schema: { fileName: 'schema.xsd', contents: schema },
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** Ajv knows draft-07: what SARIF's draft-04 schema uses means the same there, but for the name of its id. */
function jsonFaults(schema: string, output: string): readonly string[] {
  const rules: object = { ...(JSON.parse(schema) as object), $schema: undefined, id: undefined };
  const ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS, unicodeRegExp: false });
  const validate = ajv.compile(rules);
  validate(JSON.parse(output));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*$/,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};
