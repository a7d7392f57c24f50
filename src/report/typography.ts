import type { Node, Parent, Text } from 'mdast';

const NBSP = '\u00A0';

/** French spacing of a text for people: no-break spaces before `: ; ! ?`, inside « » and before %, curly apostrophes. */
export function french(text: string): string {
  return text
    .replace(/ ([:;!?»%€])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/\b([RLD]\.|[nN]°) (?=\d)/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:fiches?|erreurs?|avertissements?|infos?)\b)/g, `$1${NBSP}`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}

/** « commit 1a2b » → « Commit 1a2b » */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label inside a sentence: « En cours » → « en cours »; « PTA signée » stays. */
export function lowered(label: string): string {
  return /^\p{Lu}(?![\p{Lu}\d.])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** 1234.5 → « 1 234,5 » */
export function frenchNumber(value: number): string {
  return grouped(String(value));
}

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return decimals === undefined ? spaced : `${spaced},${decimals}`;
}

/** 1234.5 → « 1 234,50 € »; whole euros without cents. */
export function euros(value: number): string {
  const cents = Number.isInteger(value) ? String(value) : value.toFixed(2);
  return `${grouped(cents)}${NBSP}€`;
}

/** A difference: « +2 », « −0,5 », « 0 » */
export function signedNumber(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + frenchNumber(Math.abs(value));
}

/** 0.5102 → « 51 % » ; one decimal below ten percent, so that small shares keep a meaning. */
export function percent(rate: number): string {
  const value = rate * 100;
  const rounded = value !== 0 && Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${frenchNumber(rounded)}${NBSP}%`;
}

const MOIS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

/** `2025-04` → « avr. 2025 », where there is little room. */
export function frenchMonth(month: string): string {
  const [year = '', number] = month.split('-');
  return `${MOIS[Number(number) - 1] ?? ''} ${year}`;
}

/** Applies French spacing to every text of a tree; code is left as it was typed. */
export function typeset<T extends Node>(node: T): T {
  if (isText(node)) return { ...node, value: french(node.value) };
  if (!isParent(node)) return node;
  return { ...node, children: node.children.map((child) => typeset(child)) };
}

function isText(node: Node): node is Text {
  return node.type === 'text';
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
