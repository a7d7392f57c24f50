import { LIMITES } from '../limites.ts';
import { contentEnd, markupEnd } from './markup.ts';
import { readTag } from './read-tag.ts';
import { hasSoundReferences, unescaped } from './references.ts';

/** What is called while a document is scanned, in its order. Names come without their prefix, attributes as they are written. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** `entites`: it declares a document type, by which a few bytes become gigabytes or another file's content. */
export type XmlFault = 'entites' | 'profond' | 'long' | 'invalide';

/** What XML 1.0 never holds. */
const FORBIDDEN = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Strict where lax parsers differ: one root, tags that match, quoted attributes, five entities. No document type. */
export function scanXml(xml: string, handlers: XmlHandlers = {}): XmlFault | null {
  if (FORBIDDEN.test(xml)) return 'invalide';
  const scan: Scan = { xml, handlers, open: [], hasRoot: false };
  let at = 0;
  while (at < xml.length) {
    const next = xml.startsWith('<', at) ? markup(scan, at) : words(scan, at);
    if (typeof next === 'string') return next;
    at = next;
  }
  return scan.hasRoot && scan.open.length === 0 ? null : 'invalide';
}

interface Scan {
  readonly xml: string;
  readonly handlers: XmlHandlers;
  /** Tags that wait for their end, as they are written. */
  readonly open: string[];
  hasRoot: boolean;
}

/** Where what starts here ends, or why the document is refused. */
type Next = number | XmlFault;

function words({ xml, handlers, open }: Scan, at: number): Next {
  const end = contentEnd(xml, at);
  const raw = xml.slice(at, end);
  if (open.length === 0) return /[^ \t\r\n]/.test(raw) ? 'invalide' : end;
  if (raw.length > LIMITES.mot) return 'long';
  if (raw.includes(']]>') || !hasSoundReferences(raw)) return 'invalide';
  handlers.text?.(unescaped(raw));
  return end;
}

function markup(scan: Scan, at: number): Next {
  const { xml, open, handlers } = scan;
  const second = xml[at + 1];
  if (second === '/') return closing(scan, at);
  if (second !== '!' && second !== '?') return opening(scan, at);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = markupEnd(xml, at);
    if (end === null || open.length === 0) return 'invalide';
    if (end - at > LIMITES.mot) return 'long';
    handlers.text?.(xml.slice(at + 9, end - 3).replaceAll('\r\n', '\n'));
    return end;
  }
  if (second === '!' && !xml.startsWith('<!--', at)) return 'entites';
  return markupEnd(xml, at) ?? 'invalide';
}

function closing({ xml, handlers, open }: Scan, at: number): Next {
  const end = xml.indexOf('>', at);
  if (end === -1) return 'invalide';
  const name = xml.slice(at + 2, end).trimEnd();
  if (open.pop() !== name) return 'invalide';
  handlers.close?.(local(name));
  return end + 1;
}

function opening(scan: Scan, at: number): Next {
  const { xml, handlers, open } = scan;
  if (open.length === 0 && scan.hasRoot) return 'invalide';
  if (open.length >= LIMITES.profondeur) return 'profond';
  const tag = readTag(xml, at);
  if (tag === null) return 'invalide';
  scan.hasRoot = true;
  handlers.open?.(local(tag.name), tag.attributes);
  if (tag.isEmpty) handlers.close?.(local(tag.name));
  else open.push(tag.name);
  return tag.end;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
