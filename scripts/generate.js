import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything below is what the tool itself prints: run outside any repository, so with the national vocabulary. */
const ptsm = (...args) =>
  execFileSync('node', [`${root}bin/ptsm.js`, ...args, '-C', '/', '-q'], { encoding: 'utf8' });

const schemas = ptsm('schema')
  .trim()
  .split('\n')
  .map((name) => [`schemas/${name}.schema.json`, ptsm('schema', name)]);

const generated = new Map([
  ...schemas,
  ['schemas/champs.md', fieldsPage(JSON.parse(ptsm('schema', 'fiche')))],
  ['schemas/regles.md', `${heading('Les règles de ptsm')}${ptsm('regles', '--detail', '-f', 'markdown')}`],
]);

const check = process.argv.includes('--check');
const stale = [...generated].filter(([path, text]) => readOrEmpty(path) !== text);
for (const [path, text] of stale) {
  if (!check) writeFileSync(`${root}${path}`, text);
  console.log(`${check ? 'stale' : 'written'}: ${path}`);
}
if (check && stale.length > 0) {
  console.log('run « npm run generate » and commit the result');
  process.exitCode = 1;
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
