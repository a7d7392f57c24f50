import { CELL_MARGIN } from './look.ts';

export const TABLE_STYLE = 'TableauPtsm';

const rule = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`;
const margin = (side: string) => `<w:${side} w:w="${String(CELL_MARGIN)}" w:type="dxa"/>`;
const bold = (part: string) => `<w:tblStylePr w:type="${part}"><w:rPr><w:b/></w:rPr></w:tblStylePr>`;

/** The library has paragraph and character styles only: this one is added to its sheet. */
export const TABLE_STYLE_XML = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
  '<w:name w:val="Tableau ptsm"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map(rule).join('')}</w:tblBorders>`,
  `<w:tblCellMar>${['left', 'right'].map(margin).join('')}</w:tblCellMar></w:tblPr>`,
  `${['firstRow', 'lastRow'].map(bold).join('')}</w:style>`,
].join('');
