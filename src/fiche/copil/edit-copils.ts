import { withAppended, withInserted, withoutRanges } from '../registre/edit-registre.ts';
import { writeFlow, AS_USUAL } from '../yaml/write-value.ts';
import type { Copil } from './copil.ts';
import { parseCopils } from './parse-copils.ts';

const HEAD = [
  '# Ce que chaque COPIL a validé, écrit par « ptsm copil enteriner », le plus récent à la fin.',
  '# Une ligne par fiche : son numéro, puis une empreinte par champ et par section, dans leur ordre.',
  '# « ptsm valider » dit ce qui a changé depuis le dernier.',
].join('\n');

/** The text with one more COPIL, in the order of their dates, in place of the one of the same day. */
export function withCopil(text: string, copil: Copil): string {
  const same = parseCopils(text).entries.filter(({ date }) => date === copil.date);
  const left = withoutRanges(
    text,
    same.map(({ entry }) => entry),
  );
  const later = parseCopils(left).entries.find(({ date }) => date > copil.date);
  return later
    ? withInserted(left, later.entry, entryText(copil))
    : withAppended(left, HEAD, [entryText(copil)]);
}

function entryText({ date, commit, champs, sections, fiches }: Copil): string {
  return [
    `- date: ${date}`,
    `  commit: ${commit ?? 'null'}`,
    `  champs: ${writeFlow(champs, AS_USUAL)}`,
    `  sections: ${writeFlow(sections, AS_USUAL)}`,
    '  fiches: |',
    ...fiches.map(({ id, empreintes }) => `    ${[id, ...empreintes].join(' ')}`),
    '',
  ].join('\n');
}
