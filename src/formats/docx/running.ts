import { Footer, Header, PageNumber, TextRun, type ISectionOptions } from 'docx';
import { run } from './inline.ts';
import { TEXT_WIDTH } from './look.ts';
import { styled } from './paragraph.ts';

interface Words {
  readonly titre: string | null;
  readonly source: string | null;
}

/** What stands above and below every page but the cover. */
export function runningOf({ titre, source }: Words): Pick<ISectionOptions, 'headers' | 'footers'> {
  const rule = (side: 'top' | 'bottom') => ({
    [side]: { style: 'single', size: 4, color: 'A6A6A6', space: 4 } as const,
  });
  const pages = new TextRun({
    children: ['\tPage\u00A0', PageNumber.CURRENT, ' sur\u00A0', PageNumber.TOTAL_PAGES],
  });
  const footer = styled('Footer', [run(source ?? ''), pages], {
    tabStops: [{ type: 'right', position: TEXT_WIDTH }],
    border: rule('top'),
  });
  return {
    ...(titre === null
      ? {}
      : {
          headers: {
            default: new Header({ children: [styled('Header', titre, { border: rule('bottom') })] }),
          },
        }),
    footers: { default: new Footer({ children: [footer] }) },
  };
}
