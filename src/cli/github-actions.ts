import { printCommentaire } from '../formats/constats/commentaire.ts';
import { printGithub } from '../formats/constats/github.ts';
import { appendWithin } from '../io/append-file.ts';
import type { Controle } from '../report/document.ts';
import type { CommonOptions } from './common-options.ts';
import { isScreen } from './emit.ts';
import { commandRunner, tell } from './streams.ts';

/** Bytes: a larger summary is refused whole. */
const SUMMARY_LIMIT = 1024 * 1024;

/** In a GitHub workflow, a check annotates the fiches by itself and adds to the summary of its step; `-q` leaves both out. */
export function reportToActions(controle: () => Controle, options: CommonOptions): void {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_ACTIONS !== 'true' || options.silencieux) return;
  // The runner reads both streams; stdout keeps the result alone.
  if (options.format !== 'github' || !isScreen(options.sortie))
    commandRunner(printGithub(controle(), options));
  summarise(printCommentaire(controle(), options), GITHUB_STEP_SUMMARY ?? '');
}

function summarise(comment: string, path: string): void {
  const refusal = path === '' ? 'GITHUB_STEP_SUMMARY est vide' : appendTo(path, comment);
  if (refusal !== null) tell(`ptsm\u00A0: le résumé de l’étape n’est pas écrit, ${refusal}`);
}

function appendTo(path: string, text: string): string | null {
  const refusal = appendWithin(path, text, SUMMARY_LIMIT);
  return refusal === null ? null : `« ${path} »\u00A0: ${refusal}`;
}
