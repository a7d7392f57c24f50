import { flaw, inFile } from '../../fiche/defect.ts';
import { groupBy } from '../../fiche/group-by.ts';
import { nameOnDisk } from '../../fiche/name-on-disk.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const nomsConfondus: Rule = {
  code: 'noms-confondus',
  severity: 'avertissement',
  titre: 'deux fichiers ont le même nom pour Windows ou macOS',
  message: ({ detail }) =>
    `même nom que ${cite(detail ?? '')} aux majuscules ou à l’écriture des accents près, attendu deux noms distincts`,
  pourquoi: 'sous Windows et macOS, l’un des deux fichiers écrase l’autre dans la copie du dépôt',
  geste: 'renommez l’un des deux fichiers',
  exemples: {
    faux: fiches({ 'fiches/Equipe-mobile.md': 'id: 12', 'fiches/equipe-mobile.md': 'id: 13' }),
    juste: fiches({ 'fiches/equipe-mobile.md': 'id: 12', 'fiches/equipe-mobile-ados.md': 'id: 13' }),
  },
  check: ({ files }) =>
    [...groupBy(files, ({ path }) => nameOnDisk(path)).values()].flatMap(([first, ...others]) =>
      others.map(({ path }) =>
        inFile(path, flaw('noms-confondus', [0, 0], { detail: first?.path ?? '' }), [
          { file: first?.path ?? path, range: [0, 0] },
        ]),
      ),
    ),
};
