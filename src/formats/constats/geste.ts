import type { Controle } from '../../report/document.ts';

type Finding = Controle['findings'][number];

/** What to do about a finding: the command that mends it where there is one, or what its rule advises. */
export function gesteOf({ regles }: Controle, { code, fixes }: Finding): string {
  const geste = regles.find((regle) => regle.code === code)?.geste ?? '';
  return `corriger\u00A0: ${fixes.some(({ certain }) => certain) ? 'ptsm corriger' : geste}`;
}
