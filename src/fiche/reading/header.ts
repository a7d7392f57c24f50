import matter from 'gray-matter';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlReading } from '../yaml/yaml-reading.ts';
import type { Fences } from './fences.ts';

type Engine = (source: string) => object;

/** gray-matter evaluates these by default; the fence scan already refused every language tag. */
const REFUSED = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [name, refuse]),
);

/**
 * Data of an accepted header. gray-matter sees the header block alone, never the body, and is given our
 * own YAML reading as its only engine; always with options, since without them it caches failures.
 */
export function parseHeader(
  text: string,
  { header, closing }: Fences & { header: NonNullable<Fences['header']> },
): YamlReading {
  const readings: YamlReading[] = [];
  const engine: Engine = (source) => {
    // With CRLF, the last value would keep its carriage return.
    readings.push(parseYaml(source.replace(/\r$/, ''), header[1] - 1 - source.length));
    return {};
  };
  const block = `---\n${text.slice(header[0], header[1])}${text.slice(closing[0], closing[1])}`;
  matter(block, { language: 'yaml', engines: { ...REFUSED, yaml: engine } });
  return readings[0] ?? parseYaml(text.slice(header[0], header[1]), header[0]);
}

function refuse(): never {
  throw new Error('a front matter in another language than YAML reached gray-matter');
}
