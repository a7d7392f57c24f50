import { SENTENCES, STATUSES } from './words.js';

/** A fiche as its coordinator leaves it: another status, a later end, or one more sentence. */
export function editOf(text, random) {
  return random.pick([withStatus, withLaterEnd, withSentence])(text, random);
}

/** One that was begun has a year: the fiche stays valid. */
function withStatus(text, random) {
  const status = text.replace(/^status:.*$/m, `status: ${random.pick(STATUSES)}`);
  return /^year:/m.test(status) ? status : insertAfter(status, 'status', 'year: 2024');
}

function withLaterEnd(text, random) {
  const [line, end] = /^fin: (.*)$/m.exec(text) ?? [];
  if (line === undefined) return insertAfter(text, 'status', 'fin: 2025-06');
  const [year, month] = end.split('-').map(Number);
  const months = year * 12 + month - 1 + random.between(1, 6);
  const later = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  return text.replace(line, `fin: ${later}`);
}

function withSentence(text, random) {
  return `${text.trimEnd()}\n\n${random.pick(SENTENCES)}\n`;
}

function insertAfter(text, field, line) {
  return text.replace(new RegExp(`^${field}:.*$`, 'm'), `$&\n${line}`);
}
