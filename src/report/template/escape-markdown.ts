/** A value written into a template stays a text: every sign that Markdown or a directive could obey is escaped. */
export function escapeMarkdown(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : JSON.stringify(value);
  return (
    text
      // No-break spaces stay: « 1 234 567 € » is one word.
      .replace(/[^\S\u00A0\u202F]+/g, ' ')
      .trim()
      .replace(/[!-/:-@[-`{-~]/g, '\\$&')
  );
}
