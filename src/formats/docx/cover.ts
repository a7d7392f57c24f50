import { ImageRun, Paragraph } from 'docx';
import type { Entete, Logo } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { run } from './inline.ts';
import { noticeOf, WARNING } from './notice.ts';
import { styled } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';

/** The first page, alone: whose document it is, of what, and what must be known before reading it. */
export function coverOf(entete: Entete, setting: Setting): readonly Element[] {
  const { logo, titre, sousTitre, mentions, avertissements, source } = entete;
  const rule = { bottom: { style: 'single', size: 18, color: setting.look.accent, space: 10 } } as const;
  return [
    logoOf(logo),
    styled('Title', titre, sousTitre === null ? { border: rule } : {}),
    ...(sousTitre === null ? [] : [styled('Subtitle', sousTitre, { border: rule })]),
    ...mentions.map((mention) => styled('CoverLine', mention)),
    ...warningsOf(avertissements, setting),
    styled('CoverSource', source),
  ];
}

/** Pixels: what a letterhead has room for. */
const BOX = { width: 260, height: 120 };
/** Sets the title in the upper third of the page, with a logo or without. */
const DROP = { above: 600, below: 2000 };

function logoOf(logo: Logo | null): Element {
  if (logo === null) return styled('Gap', [], { spacing: { before: DROP.above, after: DROP.below + 1000 } });
  const { octets, type, largeur, hauteur, description } = logo;
  const scale = Math.min(BOX.width / largeur, BOX.height / hauteur);
  const alternative = visible(description);
  const image = new ImageRun({
    data: octets,
    type: type === 'jpeg' ? 'jpg' : 'png',
    transformation: { width: Math.round(largeur * scale), height: Math.round(hauteur * scale) },
    altText: { name: 'Logo', title: alternative, description: alternative },
  });
  return new Paragraph({ children: [image], spacing: { before: DROP.above, after: DROP.below } });
}

function warningsOf(avertissements: readonly string[], setting: Setting): readonly Element[] {
  if (avertissements.length === 0) return [];
  const space = styled('Gap', [], { spacing: { before: 300, after: 0 } });
  return [
    space,
    ...noticeOf(WARNING, setting, () =>
      avertissements.map((line) => styled('Quote', [run(line, { bold: true })])),
    ),
  ];
}
