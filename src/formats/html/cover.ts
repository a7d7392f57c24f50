import type { Element } from 'hast';
import type { Entete, Logo } from '../../report/document.ts';
import { element } from './element.ts';

/** What stands first on a screen, and alone on the first page of paper. */
export function buildCover({ logo, titre, sousTitre, mentions, avertissements }: Entete): Element {
  return element('header', { className: ['couverture'] }, [
    ...(logo ? [picture(logo)] : []),
    element('h1', {}, [titre]),
    ...(sousTitre === null ? [] : [element('p', { className: ['sous-titre'] }, [sousTitre])]),
    ...(mentions.length > 0 ? [element('ul', { className: ['mentions'] }, mentions.map(item))] : []),
    ...(avertissements.length > 0 ? [notice(avertissements)] : []),
  ]);
}

function picture({ octets, type, largeur, hauteur, description }: Logo): Element {
  const binary = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  const src = `data:image/${type};base64,${btoa(binary)}`;
  return element('img', { className: ['logo'], src, alt: description, width: largeur, height: hauteur });
}

function notice(lines: readonly string[]): Element {
  return element('div', { className: ['avertissements'], role: 'note', ariaLabel: 'Avertissement' }, [
    element('p', {}, [element('strong', {}, ['À savoir'])]),
    element('ul', {}, lines.map(item)),
  ]);
}

function item(text: string): Element {
  return element('li', {}, [text]);
}
