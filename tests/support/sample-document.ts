import { deflateSync } from 'node:zlib';
import type { Document, Entete, Graphique, Tableau, Valeur } from '../../src/report/document.ts';
import { frenchMonth } from '../../src/report/typography.ts';
import {
  euroCell,
  heading,
  list,
  numberCell,
  paragraph,
  rateCell,
  strong,
  tableau,
  textCell,
} from '../../src/report/nodes.ts';

/** Everything that a document may hold, with texts that no format may obey: every printer is tried on it. */

export const HOSTILE = [
  '=cmd|"/c calc"!A1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a\u0001b\u001B[31mc',
  '\u202Etxt.exe',
  ']]>&amp;"\'',
  '{{ 7 | times: 6 }}',
] as const;

export function sampleEntete(facts: Partial<Entete> = {}): Entete {
  return {
    titre: 'Bilan 2024',
    sousTitre: 'Projet territorial de santé mentale du Val-Fictif',
    mentions: ['COPIL du 12 décembre 2024', 'Période 2021-2025', 'Arrêté le 3 mai 2021'],
    avertissements: ['Territoire fictif : aucune de ces données n’est réelle'],
    source: 'Commit 1a2b3c4d5e du 12 novembre 2024',
    date: '2024-11-12',
    couleur: '#1f4e79',
    logo: { octets: smallPng(), type: 'png', largeur: 2, hauteur: 2, description: 'Logo du Val-Fictif' },
    ...facts,
  };
}

export function sampleDocument(facts: Partial<Document> = {}): Document {
  return {
    type: 'root',
    entete: sampleEntete(),
    children: [
      heading(1, 'Bilan 2024 du projet territorial de santé mentale : Val-Fictif'),
      {
        type: 'blockquote',
        children: [
          paragraph(strong('À savoir avant de lire les chiffres')),
          list([['1 erreur dans 1 fiche.']]),
        ],
      },
      heading(2, '1. Cadre'),
      paragraph(
        'Un paragraphe avec du ',
        strong('gras'),
        ' et un ',
        { type: 'link', url: 'https://example.org/', children: [{ type: 'text', value: 'lien' }] },
        '.',
      ),
      list([['Premier point'], ['Second point, ', { type: 'inlineCode', value: 'code' }]]),
      heading(2, '2. Chiffres clés'),
      figuresTable(),
      heading(2, '3. Actions'),
      heading(3, 'Mise en œuvre en 2023, reconduite en 2024 (2 fiches)'),
      tableau({
        id: 'actions',
        titre: '',
        entetes: ['Axe', 'N°', 'Titre', 'Objectif général'],
        lignes: [
          [
            'Axe 1',
            '12',
            'Équipe mobile pour adolescents',
            'Aller vers les adolescents qui ne consultent pas '.repeat(6).trim(),
          ],
          ...HOSTILE.map((text, index) => ['Axe 2', String(index), text, text]),
        ].map((line) => line.map(textCell)),
      }),
      stacked(),
      { type: 'saut' },
      heading(2, '4. Moyens engagés'),
      moneyTable(),
      bars(),
      longTable(),
      heading(2, '5. Couverture'),
      heat(),
      timeline(),
      heading(2, '6. Vide'),
      paragraph('Aucune fiche.'),
      { type: 'code', lang: null, meta: null, value: 'du code\n  sur deux lignes' },
      { type: 'html', value: '<b onclick="x()">brut</b>' },
      { type: 'thematicBreak' },
      ...HOSTILE.map((text) => paragraph(text)),
    ],
    ...facts,
  };
}

export function figuresTable(): Tableau {
  return tableau({
    id: 'chiffres',
    titre: '',
    entetes: ['Chiffre', 'Nombre', 'Part'],
    lignes: [
      [textCell('Fiches engagées'), numberCell(25), rateCell(0.5102, ' (25 sur 49)')],
      [textCell('Fiches suspendues'), numberCell(0), rateCell(0, ' (0 sur 49)')],
      [textCell('Inconnu'), { text: 'inconnu', value: null }, rateCell(null)],
    ],
  });
}

function moneyTable(): Tableau {
  return tableau({
    id: 'budget',
    titre: 'Budget par année',
    entetes: ['Année', 'Prévu', 'Engagé', 'ETP'],
    lignes: [
      [textCell('2023'), euroCell(65_200), euroCell(60_000.5), numberCell(1.5)],
      [textCell('2024'), euroCell(1_234_567), euroCell(0), numberCell(2)],
      [textCell('Total'), euroCell(1_299_767), euroCell(60_000.5), numberCell(3.5)],
    ],
    total: true,
    note: 'Seuls les montants sont additionnés : 3 fiches n’en donnent aucun.',
  });
}

/** More lines than a page or a slide can hold, some of them tall. */
export function longTable(rows = 60): Tableau {
  return tableau({
    id: 'fiches',
    titre: 'Liste des fiches',
    entetes: ['N°', 'Titre', 'Statut', 'Pilotes'],
    lignes: Array.from({ length: rows }, (_, index) =>
      [
        String(index + 1),
        index % 7 === 0
          ? 'Développer les consultations avancées dans les maisons de santé du territoire '.repeat(3).trim()
          : `Action numéro ${String(index + 1)}`,
        'En cours',
        'Centre hospitalier, maison des adolescents',
      ].map(textCell),
    ),
  });
}

export function stacked(): Graphique {
  return {
    type: 'graphique',
    id: 'axes',
    titre: 'Fiches par axe et par statut',
    description:
      'Axe 1 : 3 fiches, dont 2 en cours. Axe 2 : 12 fiches, dont 5 en cours. Axe 3 : aucune fiche.',
    genre: 'empilees',
    unite: 'fiches',
    axes: { categories: 'Axe', series: 'Statut' },
    categories: ['Axe 1 : Prévenir et repérer', 'Axe 2 : Garantir des parcours de soins coordonnés', 'Axe 3'],
    series: [
      { nom: 'En préparation', valeurs: counts(1, 7, 0) },
      { nom: 'En cours', valeurs: counts(2, 5, 0) },
    ],
    note: 'Chaque fiche compte une fois.',
  };
}

export function bars(): Graphique {
  return {
    type: 'graphique',
    id: 'financeurs',
    titre: 'Montants par financeur',
    description: 'ARS : 120 000 €. Département : 35 000 €. CPAM : montant inconnu.',
    genre: 'barres',
    unite: '€',
    axes: { categories: 'Financeur', series: 'Montant' },
    categories: ['ARS', 'Département', 'CPAM'],
    series: [{ nom: 'Montant', valeurs: [euros(120_000), euros(35_000), { text: 'inconnu', value: null }] }],
    note: null,
  };
}

export function heat(): Graphique {
  return {
    type: 'graphique',
    id: 'priorites-axes',
    titre: 'Priorités × axes',
    description: 'La priorité 1 est surtout servie par l’axe 1 ; la priorité 6 par aucune fiche.',
    genre: 'chaleur',
    unite: 'fiches',
    axes: { categories: 'Axe', series: 'Priorité' },
    categories: ['Axe 1', 'Axe 2', 'Axe 3'],
    series: [
      { nom: '1. Repérage précoce, diagnostic et accès aux soins', valeurs: counts(9, 3, 0) },
      { nom: '6. Déterminants sociaux', valeurs: counts(0, 0, 0) },
    ],
    note: 'Fiches abandonnées non comprises.',
  };
}

export function timeline(): Graphique {
  const cell = (text: string): Valeur => ({ text, value: text === '' ? null : 1 });
  return {
    type: 'graphique',
    id: 'calendrier',
    titre: 'Calendrier du projet',
    description: 'Évaluation de janvier à mars 2025 ; diagnostic de mars à juin 2025.',
    genre: 'frise',
    unite: '',
    axes: { categories: 'Mois', series: 'Phase' },
    categories: ['janv. 2025', 'févr. 2025', 'mars 2025', 'avr. 2025', 'mai 2025', 'juin 2025'],
    series: [
      { nom: 'Évaluation', valeurs: ['1', '1', '2', '', '', ''].map(cell) },
      { nom: 'Diagnostic', valeurs: ['', '', '1', '1', '1', '2'].map(cell) },
    ],
    note: null,
  };
}

/** Two years of months: one series starts late and has a gap, the other is known throughout. */
export function lines(): Graphique {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const known = (value: number | null): Valeur => ({ text: value === null ? '' : String(value), value });
  return {
    type: 'graphique',
    id: 'evolution',
    titre: 'Fiches engagées et suspendues, mois par mois',
    description:
      'De janvier 2023 à décembre 2024, les fiches engagées passent de 4 à 27, les suspendues de 1 à 3.',
    genre: 'courbe',
    unite: 'fiches',
    axes: { categories: 'Mois', series: 'Chiffre' },
    categories: [2023, 2024].flatMap((year) =>
      months.map((month) => frenchMonth(`${String(year)}-${month}`)),
    ),
    series: [
      {
        nom: 'Fiches mises en œuvre ou en préparation',
        valeurs: Array.from({ length: 24 }, (_, index) => known(4 + index)),
      },
      {
        nom: 'Fiches suspendues',
        valeurs: Array.from({ length: 24 }, (_, index) =>
          known(index < 3 || (index > 9 && index < 13) ? null : 1 + (index % 3)),
        ),
      },
    ],
    note: 'Chaque mois se lit au dernier commit du mois.',
  };
}

function counts(...values: readonly number[]): readonly Valeur[] {
  return values.map((value) => ({ text: String(value), value }));
}

function euros(value: number): Valeur {
  const { text } = euroCell(value);
  return { text, value, unite: 'euros' };
}

/** A PNG of two pixels by two. */
export function smallPng(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc32(body));
    return Buffer.concat([head, body, tail]);
  };
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 31, 78, 121, 31, 78, 121, 0, 31, 78, 121, 31, 78, 121]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
