import type { Element } from 'hast';
import type { Constat, Extrait } from '../../report/document.ts';
import { element, type Child } from './element.ts';

/** A finding with the source line it is about, the value marked. */
export function buildConstat({ severity, code, message, lieux, extrait, notes }: Constat): Element {
  return element('div', { className: ['constat', `constat-${severity}`] }, [
    element('p', { className: ['message'] }, [
      element('strong', {}, [severity]),
      ' ',
      element('code', {}, [code]),
      ` ${message}`,
    ]),
    element(
      'ul',
      { className: ['lieux'] },
      lieux.map((lieu) => element('li', {}, [element('code', {}, [lieu])])),
    ),
    ...(extrait ? [excerpt(extrait)] : []),
    ...notes.map(({ label, text }) => element('p', { className: ['note'] }, [`${label}\u00A0: ${text}`])),
  ]);
}

function excerpt({ line, text, from, length, label }: Extrait): Element {
  const marked: readonly Child[] = [
    text.slice(0, from),
    element('mark', {}, [text.slice(from, from + length)]),
    text.slice(from + length),
  ];
  const said = label === null ? [] : [`\n${label}`];
  return element('pre', {}, [element('code', {}, [`${String(line)} │ `, ...marked, ...said])]);
}
