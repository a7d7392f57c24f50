import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

// Read at every start: JSON takes a millisecond where YAML takes forty.
const referentiels = readdirSync(`${root}schemas`).filter((name) => name.endsWith('.yaml'));
for (const name of referentiels)
  settle(`schemas/${name.replace('.yaml', '.json')}`, asJson(`${root}schemas/${name}`));

// The rest is what the tool itself prints, outside any repository, so with the national vocabulary.
const ptsm = (...args) =>
  execFileSync('node', [`${root}bin/ptsm.js`, ...args, '-C', '/', '-q'], { encoding: 'utf8' });
for (const name of JSON.parse(ptsm('schema', '-f', 'json')))
  settle(`schemas/${name}.schema.json`, ptsm('schema', name));
settle('schemas/champs.md', fieldsPage(JSON.parse(ptsm('schema', 'fiche'))));
settle(
  'schemas/regles.md',
  `${heading('Les règles de ptsm')}${ptsm('regles', '--detail', '-f', 'markdown')}`,
);

if (check && process.exitCode) console.log('run « npm run generate » and commit the result');

/** Writes a generated file, or with --check says that the one in the repository is stale. */
function settle(path, text) {
  if (readOrEmpty(path) === text) return;
  if (check) process.exitCode = 1;
  else writeFileSync(`${root}${path}`, text);
  console.log(`${check ? 'stale' : 'written'}: ${path}`);
}

function asJson(file) {
  return `${JSON.stringify(parse(readFileSync(file, 'utf8')), null, 2)}\n`;
}

function fieldsPage({ properties, required }) {
  const rows = Object.entries(properties).map(
    ([key, { title, description }]) =>
      `| \`${key}\` | ${title} | ${required.includes(key) ? 'oui' : 'non'} | ${description.replace('Attendu : ', '')} |`,
  );
  return `${heading('Les champs d’une fiche')}| Clé | Nom | Obligatoire | Forme attendue |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function heading(title) {
  return `<!-- Engendré par « npm run generate » : ne pas modifier à la main. -->\n\n# ${title}\n\n`;
}

function readOrEmpty(path) {
  try {
    return readFileSync(`${root}${path}`, 'utf8');
  } catch {
    return '';
  }
}
