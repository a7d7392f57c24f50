import type { Element, Root, RootContent } from 'hast';
import type { Document, Entete } from '../../report/document.ts';
import { couleurOf } from '../colours.ts';
import { buildBody } from './body.ts';
import { buildCover } from './cover.ts';
import { paperStyle } from './paper-style.ts';
import { element } from './element.ts';
import { buildContents } from './contents.ts';
import { settled } from './settled.ts';
import { STYLE } from './style.ts';
import { titled } from './titled.ts';

/** A document as a whole page, from its doctype to its foot. */
export function buildPage(document: Document): Root {
  const { entete } = document;
  const { titre, children } = titled(document);
  const { content, headings } = buildBody(children, couleurOf(entete));
  const page = element('html', { lang: 'fr' }, [
    head(titre, entete),
    element('body', {}, [
      element('a', { className: ['evitement'], href: '#contenu' }, ['Aller au contenu']),
      entete ? buildCover(entete) : element('header', {}, [element('h1', {}, [titre])]),
      ...buildContents(headings),
      element('main', { id: 'contenu', tabIndex: -1 }, content),
      ...(entete ? [element('footer', {}, [element('p', {}, [entete.source])])] : []),
    ]),
  ]);
  const doctype: RootContent = { type: 'doctype' };
  return { type: 'root', children: [doctype, settled(page)] };
}

/** A second lock: nothing below makes a script or a request, and a browser would refuse both. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function head(titre: string, entete: Entete | undefined): Element {
  const style = `${STYLE}${paperStyle(entete)}`;
  return element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [[titre, entete?.sousTitre ?? ''].filter((part) => part !== '').join(' – ')]),
    // Else a browser asks the server for /favicon.ico.
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('style', {}, [style]),
  ]);
}
