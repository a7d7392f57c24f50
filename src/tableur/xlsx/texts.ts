import { scanXml } from '../xml/scan-xml.ts';

/** The shared texts of a workbook, by their rank: runs joined without their looks, nor how Japanese is read aloud. */
export function parseSharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let said = '';
  let isText = false;
  let isAloud = false;
  scanXml(xml, {
    open(name) {
      if (name === 'rPh') isAloud = true;
      isText = name === 't' && !isAloud;
    },
    text(text) {
      if (isText) said += text;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isAloud = false;
      if (name !== 'si') return;
      texts.push(decoded(said));
      said = '';
    },
  });
  return texts;
}

const ESCAPE = /_x([\dA-Fa-f]{4})_/g;

/** `_x000D_` is a character that XML cannot hold; `_x005F_` protects an underscore that was typed. */
export function decoded(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, characterOf).replace(/\r\n?/g, '\n') : text;
}

/** Half a character is none. */
function characterOf(escape: string, code: string): string {
  const number = Number.parseInt(code, 16);
  return number >= 0xd800 && number <= 0xdfff ? escape : String.fromCharCode(number);
}
