/** A letter that every system has, or one as wide; a line of it, in points. */
export const FONT = { nom: 'Arial', taille: 10, ligne: 13 } as const;
