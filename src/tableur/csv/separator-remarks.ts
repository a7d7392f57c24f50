import type { Enregistrement } from './parse-records.ts';
import type { Said } from './said.ts';
import { separatorName } from './separateurs.ts';

export interface Choice {
  readonly separateur: string;
  /** Who said so; null where it was found. */
  readonly reason: string | null;
  readonly rival: string | null;
}

export function separatorRemarks(rows: readonly Enregistrement[], choice: Choice): readonly Said[] {
  const columns = rows.reduce((most, { cases }) => Math.max(most, cases.length), 0);
  const { separateur, reason, rival } = choice;
  const name = separatorName(separateur);
  const message =
    columns === 1
      ? 'une seule colonne : aucun séparateur'
      : `cases séparées par ${name}${reason ? `, ${reason}` : ''} : ${String(columns)} colonnes`;
  const said: Said = { code: 'separateur', gravite: 'info', message };
  return reason === null && rival !== null ? [said, doubt(name, rival)] : [said];
}

function doubt(name: string, rival: string): Said {
  return {
    code: 'separateur-douteux',
    gravite: 'avertissement',
    message: `${separatorName(rival)} couperait les lignes aussi bien que ${name} : vérifiez les colonnes, ou choisissez avec « --separateur »`,
  };
}
