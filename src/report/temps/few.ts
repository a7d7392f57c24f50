/** « 12, 14, 15 et 3 autres »: a list that a sentence can hold. */
export function few(words: readonly string[], most = 10, between = ', '): string {
  const left = words.length - most;
  // « et 1 autre » takes the room of what it hides.
  if (left <= 1) return words.join(between);
  return `${words.slice(0, most).join(between)} et ${String(left)} autres`;
}
