import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfiguration } from '../src/fiche/parse-configuration.ts';
import { flawsOfReferences } from '../src/fiche/parse-configuration.ts';
import { parsePlan } from '../src/fiche/parse-plan.ts';
import { referentielSchema } from '../src/fiche/referentiel.ts';
import { buildVocabulary } from '../src/fiche/vocabulary.ts';
import { RULES } from '../src/rules/catalogue.ts';
import { checkPlan } from '../src/rules/check-plan.ts';
import type { Exemple } from '../src/rules/exemple.ts';
const referentiel = referentielSchema.parse(parse(readFileSync('schemas/ptsm-1.yaml','utf8')));
function codes(e: Exemple) {
  const c = parseConfiguration('ptsm.yaml', JSON.stringify(e.configuration));
  if (!c.configuration) return c.flaws.map(f=>f.code);
  const refs = flawsOfReferences(c.file, c.configuration, referentiel);
  if (refs.length) return refs.map(f=>f.code);
  const plan = parsePlan(e.entries, { configuration: c.configuration, configurationFile: c.file, vocabulary: buildVocabulary(referentiel, c.configuration) });
  return checkPlan(plan).map(f => { expect(f.received).toBe((plan.files.find(x=>x.path===f.file)?.text ?? c.file.text).slice(...f.range)); console.log(f.severity, f.code, f.message, '@', f.received); return f.code; });
}
describe.each(RULES.map(r=>[r.code, r] as const))('%s', (code, rule) => {
  it('faux', () => { expect(codes(rule.exemples.faux)).toEqual([code]); });
  it('juste', () => { expect(codes(rule.exemples.juste)).toEqual([]); });
});
