import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../io/package-folder.ts';
import { once } from '../once.ts';
import { writeResult } from '../streams.ts';
import { proposalFor, type Known, type Proposal } from './candidates.ts';
import { GRAMMAR_FILE, type Grammar } from './grammar.ts';
import { locate, type Place } from './locate.ts';
import { openTerritory } from './territory.ts';

/**
 * Answers a shell's script: « SHELL =WORD BEFORE… », where the word under the cursor comes after a sign, since
 * some shells drop an argument that is empty. A person is typing: whatever goes wrong, nothing is said.
 */
export async function answer([shell = '', marked = '', ...before]: readonly string[]): Promise<void> {
  try {
    const words = shell === 'bash' ? joined([...before, marked.slice(1)]) : [...before, marked.slice(1)];
    writeResult(printProposal(await proposed(words), shell));
  } catch {
    // Silence is the answer of a completion that does not know.
  }
}

async function proposed(words: readonly string[]): Promise<Answered> {
  const grammar = JSON.parse(readFileSync(join(packageFolder(), GRAMMAR_FILE), 'utf8')) as Grammar;
  const place = locate(grammar.program, words.slice(0, -1), words.at(-1) ?? '');
  return { place, ...(await proposalFor(place, { grammar, territory: territoryAt(place) })) };
}

interface Answered extends Proposal {
  readonly place: Place;
}

function territoryAt({ given }: Place): Known['territory'] {
  return once(() => openTerritory(given.get('--dossier') ?? '.', given.get('--config') ?? null));
}

/** Bash makes three words of « --format=json ». */
function joined(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>((done, word, index) => {
    const last = done.at(-1) ?? '';
    const isSign = word === '=' && /^--[\w-]+$/.test(last);
    const isValue = words[index - 1] === '=' && /^--[\w-]+=$/.test(last);
    return isSign || isValue ? [...done.slice(0, -1), `${last}${word}`] : [...done, word];
  }, []);
}

/** Shells that complete what stands after « --format= », and not the whole word. */
const AFTER_EQUAL = new Set(['bash', 'zsh']);

/** One candidate a line, a tab before its description; files are named on a line of their own. */
function printProposal({ files, candidates, place: { prefix } }: Answered, shell: string): string {
  const start = AFTER_EQUAL.has(shell) ? prefix.length : 0;
  const lines = candidates.map(({ value, description }) => `${value.slice(start)}\t${description}`);
  return [...(files === null ? [] : [`:${files}`]), ...lines].map((line) => `${line}\n`).join('');
}
