import { lookAt } from '../line-looks.ts';
import { isLineChart, withSeries } from '../office/chart-patterns.ts';

/** Lines told apart without colour, and what they are made of in the order that PowerPoint reads. */
export function mendLines(chart: string): string {
  if (!isLineChart(chart)) return chart;
  return withSeries(chart, (series, rank) => {
    const { dash, symbol } = lookAt(rank);
    return series
      .replace(/\s*<c:invertIfNegative [^>]*>/, '')
      .replace(/(<c:dLbls>.*?<\/c:dLbls>)\s*(<c:marker>.*?<\/c:marker>)/s, '$2$1')
      .replace(/<a:prstDash val="solid"\/>/, `<a:prstDash val="${dash}"/>`)
      .replace('<c:symbol val="circle"/>', `<c:symbol val="${symbol}"/>`)
      .replace(/<c:dLbls>(<c:numFmt [^>]*>)(<c:txPr>.*?<\/c:txPr>)/s, `<c:dLbls>${endLabel(series)}$1$2`);
  });
}

/** Its last known value, over its end. */
function endLabel(series: string): string {
  const index = series.match(/<c:val>.*<c:pt idx="(\d+)"/s)?.[1];
  if (index === undefined) return '';
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((part) => `<c:show${part} val="${part === 'Val' ? '1' : '0'}"/>`)
    .join('');
  return `<c:dLbl><c:idx val="${index}"/>$1$2<c:dLblPos val="t"/>${shown}</c:dLbl>`;
}
