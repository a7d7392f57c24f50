import { fichesById, referencesOf } from '../../fiche/references.ts';
import { sensOf } from '../../fiche/vocabulary/status.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { defectIn } from '../defect-in.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const LIEN = 'id: 12\nliens: [13]';

export const lienVersAbandonnee: Rule = {
  code: 'lien-vers-abandonnee',
  severity: 'info',
  titre: 'la fiche citée est abandonnée',
  message: ({ received }) =>
    `la fiche ${cite(received)} est abandonnée, attendu le numéro d’une fiche qui se poursuit`,
  pourquoi: 'le lecteur qui suit ce lien croit que l’action citée se poursuit',
  geste: 'retirez le lien, ou citez la fiche qui a repris l’action',
  exemples: {
    faux: fiches({
      'fiches/12-equipe.md': LIEN,
      'fiches/13-repit.md': 'id: 13\nstatus: abandonnee\nmotif: faute de local',
    }),
    juste: fiches({ 'fiches/12-equipe.md': LIEN, 'fiches/13-repit.md': 'id: 13\nstatus: a-venir' }),
  },
  check({ fiches: all, vocabulary }) {
    const byId = fichesById(all);
    return all.flatMap((fiche) =>
      referencesOf(fiche).flatMap(({ key, path, id }) => {
        const cited = byId.get(id);
        if (key !== 'liens' || !cited || sensOf(cited, vocabulary) !== 'abandonnee') return [];
        const range = placeOf(cited.places, 'status') ?? cited.closing;
        return [
          defectIn(fiche, 'lien-vers-abandonnee', { field: path, related: [{ file: cited.file, range }] }),
        ];
      }),
    );
  },
};
