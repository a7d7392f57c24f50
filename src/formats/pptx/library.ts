import pptxgenjs from 'pptxgenjs';

/** Its types tell of a CommonJS module, whose default would stand a level deeper than Node and esbuild find it. */
export const PptxGenJS = pptxgenjs as unknown as typeof pptxgenjs.default;

export type Presentation = pptxgenjs.default;
export type Sheet = pptxgenjs.default.Slide;
export type Layout = pptxgenjs.default.SlideMasterProps;
export type Text = pptxgenjs.default.TextProps;
export type TextOptions = pptxgenjs.default.TextPropsOptions;
export type CellOptions = pptxgenjs.default.TableCellProps;
export type ChartOptions = pptxgenjs.default.IChartOpts;
