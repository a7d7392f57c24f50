import { depuisCopil, type FicheModifiee } from '../../fiche/copil/depuis-copil.ts';
import { sectionsNamed } from '../../fiche/copil/empreintes.ts';
import { flaw, inFile, type Defect } from '../../fiche/defect.ts';
import { fieldWord } from '../../fiche/vocabulary/field-word.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { avec, avecCopil } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const valide = (lines: string) => avecCopil(avec(lines), 'fin', { 12: '2025-06' });

export const modifieeDepuisCopil: Rule = {
  code: 'modifiee-depuis-copil',
  severity: 'info',
  titre: 'une fiche a changé depuis le dernier COPIL',
  message: ({ detail }) => `${detail ?? ''}, attendu ce qu’il a validé, ou un COPIL qui valide le changement`,
  pourquoi:
    'les partenaires se sont engagés sur ce que le COPIL a validé : ce qui change ensuite doit leur être dit',
  geste:
    'mettez le changement à l’ordre du jour ; quand il est validé, ptsm copil enteriner AAAA-MM-JJ. Ce qui est suivi se choisit sous « copil » dans ptsm.yaml',
  exemples: {
    faux: valide('fin: 2026-01'),
    juste: valide('fin: "2025-06"'),
  },
  check(plan) {
    const depuis = depuisCopil(plan);
    if (!depuis) return [];
    const since = `depuis le COPIL du ${frenchDate(depuis.copil.date)}`;
    return depuis.modifiees.map((one) => defectOf(one, `${changed(one, plan.vocabulary)} ${since}`));
  },
};

/** At the first field that changed, or the first section; at the closing fence where it is gone. */
function defectOf({ fiche, champs: [champ], sections: [section] }: FicheModifiee, detail: string): Defect {
  const place =
    champ === undefined ? sectionsNamed(fiche, section ?? '')[0]?.range : placeOf(fiche.places, champ);
  const facts = { detail, field: champ ?? null };
  return inFile(fiche.file, flaw('modifiee-depuis-copil', place ?? fiche.closing, facts));
}

/** « budget, fin et section « Description » ont changé » */
function changed({ champs, sections }: FicheModifiee, vocabulary: Vocabulary): string {
  const names = [
    ...champs.map((champ) => fieldWord(champ, vocabulary)),
    ...sections.map((titre) => `section « ${titre} »`),
  ];
  return `${enumerate(names)} ${names.length > 1 ? 'ont' : 'a'} changé`;
}
