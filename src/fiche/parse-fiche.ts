import { flawsOfBody } from './reading/body-flaws.ts';
import { capFlaws } from './reading/cap-flaws.ts';
import { checkFrontMatter } from './schema/check-front-matter.ts';
import { flaw, type Flaw, type Range } from './defect.ts';
import { scanFences } from './reading/fences.ts';
import type { FrontMatterSchema } from './schema/front-matter.ts';
import { flawsOfHeaderText } from './reading/header-text-flaws.ts';
import { parseHeader } from './reading/header.ts';
import { isMap } from './is-map.ts';
import type { Fiche } from './plan.ts';
import { flawsOfText } from './reading/text-flaws.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

export interface ParseContext {
  readonly vocabulary: Vocabulary;
  readonly schema: FrontMatterSchema;
}

export interface ParsedFiche {
  /** Null where nothing in the file can be counted. */
  readonly fiche: Omit<Fiche, 'ref'> | null;
  readonly flaws: readonly Flaw[];
}

/** Text of one file → its fiche and what is wrong with it. Never throws, runs nothing that the text says. */
export function parseFiche(file: string, text: string, context: ParseContext): ParsedFiche {
  const suspect = flawsOfText(text);
  if (suspect.some(({ code }) => code === 'conflit-git' || code === 'pointeur-lfs'))
    return { fiche: null, flaws: suspect };
  const fences = scanFences(text);
  const { header, closing, bodyStart } = fences;
  if (!header) return { fiche: null, flaws: [...suspect, ...fences.flaws] };
  const { data, places, flaws } = parseHeader(text, { ...fences, header });
  if (!isMap(data))
    return {
      fiche: null,
      flaws: capFlaws([...suspect, ...(flaws.length > 0 ? flaws : [notAMap(text, header)])]),
    };
  const checked = checkFrontMatter({ data, places, closing, ...context });
  const typed = flawsOfHeaderText({ text, header, data, places });
  const body = flawsOfBody(text, bodyStart);
  return {
    fiche: {
      file,
      champs: without(checked.champs, typed),
      text,
      places,
      closing,
      bodyStart,
      misspelt: [...checked.misspelt, ...invisiblyNamed(flaws)],
    },
    flaws: once(capFlaws([...flaws, ...typed, ...suspect, ...checked.flaws, ...body])),
  };
}

/** A key with an invisible character in it: what was meant is there, and is not missing as well. */
function invisiblyNamed(flaws: readonly Flaw[]): readonly string[] {
  return flaws.flatMap(({ code, field }) => (code === 'yaml-cle-invisible' && field !== null ? field : []));
}

function notAMap(text: string, [start, end]: Range): Flaw {
  const line = text.slice(start, end).split('\n')[0]?.trimEnd() ?? '';
  return flaw('entete-sans-champ', [start, start + line.length]);
}

/** A value with forbidden characters is not let into any report. */
function without(champs: Fiche['champs'], flaws: readonly Flaw[]): Fiche['champs'] {
  if (flaws.length === 0) return champs;
  const refused = new Set(
    flaws.filter(({ code }) => code === 'caractere-interdit').map(({ field }) => field?.split('.')[0]),
  );
  return Object.fromEntries(Object.entries(champs).filter(([key]) => !refused.has(key)));
}

/** One finding for one fault: the reading's own, which comes first and is more precise, before what follows from it. */
function once(flaws: readonly Flaw[]): readonly Flaw[] {
  const isEcho = (found: Flaw, index: number) =>
    flaws.some((other, rank) => rank < index && echoes(found, other));
  return flaws.filter((found, index) => !isEcho(found, index));
}

function echoes({ code, field, range }: Flaw, earlier: Flaw): boolean {
  const same = earlier.range[0] === range[0] && earlier.range[1] === range[1];
  const inside = earlier.range[0] <= range[0] && range[1] <= earlier.range[1];
  if (field !== null && earlier.field === field) return same || /-manquante?$/.test(code);
  return code === earlier.code && inside && (field === null || earlier.field === null);
}
