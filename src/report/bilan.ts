import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../figures/result.ts';
import { modelOf } from './bilan-model.ts';
import { bilanBlocks } from './blocks/bilan-blocks.ts';
import type { Look } from './cover.ts';
import type { Document } from './document.ts';
import { enteteOf } from './entete.ts';
import { placeParoles } from './paroles.ts';
import { buildBlocks, parseTemplate } from './template/lay-out.ts';
import type { Template } from './template/template-error.ts';

export interface BilanLook extends Look {
  readonly vocabulary: Vocabulary;
  readonly template: Template;
}

/** The bilan through a template: the territory's own, or one of those that come with the tool. */
export function renderBilan(bilan: Result<'ptsm.bilan'>, look: BilanLook): Document {
  const layout = parseTemplate(look.template, modelOf(bilan, look.vocabulary));
  const { blocks, unplaced } = placeParoles(layout.children, bilan.paroles);
  const document = buildBlocks(
    { ...layout, children: blocks },
    bilanBlocks({ bilan, vocabulary: look.vocabulary, unplaced }),
  );
  return { ...document, entete: enteteOf(document, bilan, look) };
}
