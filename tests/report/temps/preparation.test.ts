import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/fiche/vocabulary/parse-configuration.ts';
import type { Result } from '../../../src/figures/result.ts';
import { printMarkdown } from '../../../src/formats/markdown.ts';
import { renderPreparation } from '../../../src/report/temps/preparation.ts';
import {
  changementOf,
  nomOf,
  sameComparaison,
  sampleComparaison,
  vocabulary,
} from '../../support/comparaison-exemple.ts';

type Preparation = Result<'ptsm.copil'>;
type Modifiee = Preparation['modifiees'][number];

const NOM = nomOf('9', 'Équipe mobile');

describe('the agenda of a committee', () => {
  it('says of each point that there is nothing to say', async () => {
    const text = await printed({});
    expect(text.match(/^## \d\. .*$/gm)).toEqual([
      '## 1. Ce qui est nouveau',
      '## 2. Ce qui a changé depuis copil-2023-fin',
      '## 3. Actions dont la fin a été reportée deux fois ou plus',
      '## 4. Décisions attendues',
      '## 5. Fiches sans pilote',
      '## 6. Fiches sans nouvelles',
    ]);
    expect(text.match(/^Rien à signaler\.$/gm)).toHaveLength(6);
    expect(text).toContain('Aucun COPIL n’est entériné');
  });

  it('says what it goes from, and that nobody chose it', async () => {
    const avant = { ...sameComparaison().avant, ref: 'copil-2023-04' };
    const text = await printed({ avant, choix: 'derniere-etiquette' });
    expect(text).toContain(
      '**Depuis** : copil-2023-04 (12 décembre 2023), la dernière étiquette de COPIL.\n',
    );
    expect(text).toContain('## 2. Ce qui a changé depuis le COPIL d’avril 2023\n');
  });

  it('puts reservations first', async () => {
    const text = await printed({ reserves: ['Tronqué.'] });
    expect(text.indexOf('Tronqué.')).toBeGreaterThan(0);
    expect(text.indexOf('Tronqué.')).toBeLessThan(text.indexOf('## 1.'));
  });

  it('tells of fiches that left or changed names, but of no file that only moved', async () => {
    const { disparues, fusionnees, scindees, renommees } = sampleComparaison();
    const moved = { avant: NOM, apres: { ...NOM, file: 'fiches/axe-1/9.md' }, preuve: 'fichier' } as const;
    const text = await printed({
      disparues,
      fusionnees,
      scindees,
      renommees: [...renommees, { ...moved, probable: false }],
    });
    expect(text.match(/^- \*\*Fiche.*$/gm)).toEqual([
      '- **Fiche 12 disparue** : Annuaire des ressources',
      '- **Fiche 31 fusionnée dans la fiche 30** : Pair-aidance en CMP',
      '- **Fiche 14 scindée en 14A et 14B** : Crise',
      '- **Fiche renommée (probable)** : 7 : Équipe mobile → 47 : Équipe mobile précarité',
    ]);
  });

  it.each<[string, Partial<Modifiee>, string]>([
    [
      'status before all else',
      {
        champs: [
          changementOf('year', [[2023], [2023, 2024]]),
          changementOf('status', ['en-cours', 'a-venir'], { nature: 'recul' }),
        ],
      },
      'Statut : en cours → à venir, recul, à justifier ; années : 2023 → 2023, 2024',
    ],
    [
      'the rest by name',
      {
        champs: [
          changementOf('fin', ['2025-06', '2026-01'], { nature: 'report', mois: 7, rang: 2 }),
          changementOf('budget', ['100 €', '200 €']),
        ],
        sections: [section('Bilan 2024 › Suites'), section('Bilan 2024'), section(null)],
      },
      'Fin : juin 2025 → janvier 2026, +7 mois, 2ᵉ report. Aussi : budget, « Bilan 2024 », début du texte',
    ],
    [
      'names alone',
      { champs: [changementOf('indicateurs', ['x', 'y'])], sections: [section('Contexte')] },
      'Indicateurs, « Contexte »',
    ],
  ])('tells a change in a line: %s', async (_, changes, line) => {
    const modifiees = [{ ...NOM, champs: [], sections: [], ...changes }];
    expect(await printed({ modifiees })).toContain(`| 9 | Équipe mobile | ${line} |\n`);
  });

  it('asks in words for each decision, with room for it, which a screen has not', async () => {
    const raisons = ['suspendue', 'recul', 'echeance-depassee'] as const;
    const aDecider = [{ ...NOM, raisons, status: 'suspendue', fin: '2025-06', motif: 'Sans\n\nlocal' }];
    const line = 'Suspendue ; statut en recul : suspendue ; échéance dépassée (juin 2025) | Sans ; local |';
    expect(await printed({ aDecider })).toContain(`| 9 | Équipe mobile | ${line} |\n`);
    expect(headsOf({ aDecider }, 'docx')).toContain('Décision du comité');
    expect(headsOf({ aDecider }, 'terminal')).not.toContain('Décision du comité');
  });

  it('says whom to ask for news, and why', async () => {
    const known = { ...NOM, modification: '2024-01-15', silence: 26 };
    const text = await printed({
      sansNouvelles: [
        { ...known, raisons: ['fiche', 'depot'], pilotes: ['CH', 'UNAFAM'] },
        { ...known, raisons: ['depot'], pilotes: [] },
      ],
    });
    expect(text).toContain(
      '| CH, UNAFAM | Rien de ce qu’elle dit n’a moins de 18 mois, personne ne l’a modifiée depuis 26 mois | 15 janvier 2024 |',
    );
    expect(text).toContain('| non renseignés | Personne ne l’a modifiée depuis 26 mois | 15 janvier 2024 |');
  });

  it('lists what is to be validated again, by field and section; of what is gone, its number', async () => {
    const text = await printed({
      enterine: {
        date: '2025-01-21',
        commit: null,
        modifiees: [{ ...NOM, champs: ['fin', 'pilotes'], sections: ['Description'] }],
        nouvelles: [nomOf('10', 'Répit')],
        disparues: ['11'],
      },
    });
    expect(text).toContain('## 7. À entériner de nouveau, depuis le COPIL du 21 janvier 2025\n');
    expect(text).toContain('| 9 | Équipe mobile | Fin, pilotes, section « Description » | |\n');
    expect(text).toContain('| 10 | Répit | Fiche nouvelle | |\n| 11 | — | N’est plus dans le plan | |\n');
  });

  it('has a cover', () => {
    expect(render({}, 'docx').entete).toMatchObject({
      titre: 'Préparation du comité de pilotage',
      sousTitre: 'Val-Fictif',
      mentions: ['Ordre du jour', 'Depuis copil-2023-fin'],
      date: '2024-12-10',
    });
  });
});

function section(titre: string | null): Modifiee['sections'][number] {
  return { titre, etat: 'modifiee', ajoutees: 1, retirees: 0, lignes: [] };
}

function render(facts: Partial<Preparation>, format: string) {
  const { avant, ...same } = sameComparaison();
  const preparation: Preparation = {
    ...same,
    avant: { ...avant, ref: 'copil-2023-fin' },
    kind: 'ptsm.copil',
    choix: 'demande',
    reportees: [],
    aDecider: [],
    sansPilote: [],
    sansNouvelles: [],
    silence: 18,
    enterine: null,
    ...facts,
  };
  return renderPreparation(preparation, { vocabulary, configuration: DEFAULTS, logo: null, format });
}

function headsOf(facts: Partial<Preparation>, format: string): readonly string[] {
  const tables = render(facts, format).children.filter((node) => node.type === 'tableau');
  return tables.flatMap(({ entetes }) => entetes.map((entete) => entete.replaceAll('\u00A0', ' ')));
}

async function printed(facts: Partial<Preparation>): Promise<string> {
  const output = { data: () => null, document: () => render(facts, 'markdown') };
  const text = await printMarkdown(output, { width: null, colour: 0, csv: 'fr' });
  return String(text).replaceAll('\u00A0', ' ');
}
