/** Words of commander, and of errors in general, that no French sentence holds. */
export const ENGLISH =
  /\b(?:error|unknown|missing|required|default|display|output|help for|command|commands|arguments? missing|mean|mandatory|allowed|choices|invalid|expected|failed|file|the|not|is|for|from|with|too many|usage:|cannot|undefined)\b/i;
