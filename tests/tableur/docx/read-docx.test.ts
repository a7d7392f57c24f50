import { describe, expect, it } from 'vitest';
import { p, readBody, readParts, tablesOf, tbl, tc, tr } from './word-parts.ts';

const codes = ({ remarques }: Awaited<ReturnType<typeof readBody>>) => remarques.map(({ code }) => code);

describe('merged cells', () => {
  const RESTART = '<w:vMerge w:val="restart"/>';
  const CONTINUE = '<w:vMerge/>';
  const rows = [
    tr(tc('Axe'), tc('Action'), tc('Statut')),
    tr(tc('Axe 2', RESTART), tc('A'), tc('x')),
    tr(tc('', CONTINUE), tc('B'), tc('y')),
    tr(tc('Total', '<w:gridSpan w:val="2"/>'), tc('2')),
  ];
  const expected = [
    [
      ['Axe', 'Action', 'Statut'],
      ['Axe 2', 'A', 'x'],
      ['^2:0', 'B', 'y'],
      ['Total', '^4:0', '2'],
    ],
  ];

  it('say where their first cell is, down and across', async () => {
    expect(tablesOf(await readBody(tbl(...rows)))).toEqual(expected);
  });

  it('are not lost by a bookmark between two rows', async () => {
    const [first = '', ...others] = rows;
    const marked = [
      first,
      '<w:bookmarkStart w:id="1" w:name="a>b"/>',
      ...others,
      '<w:bookmarkEnd w:id="1"/>',
    ];
    expect(tablesOf(await readBody(tbl(...marked)))).toEqual(expected);
  });

  it('leave no row that holds nothing else, and the numbers tell the gap', async () => {
    const lecture = await readBody(
      tbl(tr(tc('Axe', RESTART), tc('A')), tr(tc('', CONTINUE), tc('')), tr(tc('Axe 3'), tc('B'))),
    );
    expect(lecture.classeur?.feuilles[0]?.lignes.map(({ numero }) => numero)).toEqual([1, 3]);
  });

  it('a row that starts further right keeps its columns', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="100"/></w:trPr>${tc('B')}</w:tr>`;
    expect(tablesOf(await readBody(tbl(tr(tc('Axe'), tc('A')), late)))).toEqual([
      [
        ['Axe', 'A'],
        ['', 'B'],
      ],
    ]);
  });
});

describe('what a cell says', () => {
  const item = (text: string, level = 0, num = 1) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(num)}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const level = (at: number, format: string) =>
    `<w:lvl w:ilvl="${String(at)}"><w:numFmt w:val="${format}"/></w:lvl>`;
  const numbering = {
    'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  };
  const read = (cell: string) => readBody(tbl(tr(tc('QUI'), tc(cell))), { parts: numbering });
  const valueOf = async (cell: string) => tablesOf(await read(cell))[0]?.[0]?.[1];

  it.each([
    ['paragraphs on lines of their own', `${p('Un')}${p('')}${p('Deux')}`, 'Un\nDeux'],
    ['items after dashes', `${p('Avec :')}${item('CHU')}${item('CPTS', 1)}`, 'Avec :\n- CHU\n  - CPTS'],
    ['a single item as it is', item('CHU'), 'CHU'],
    [
      'breaks, tabs, hyphens',
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:tab/><w:t>co</w:t><w:softHyphen/><w:t>d</w:t></w:r></w:p>',
      'a\nb\nc\tcod',
    ],
    [
      'a field and its value',
      '<w:p><w:fldSimple w:instr="MERGEFIELD titre"><w:r><w:t>Équipe</w:t></w:r></w:fldSimple></w:p>',
      'Équipe',
    ],
    [
      'a box that is ticked',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      '☒',
    ],
  ])('%s', async (_, cell, expected) => {
    expect(await valueOf(cell)).toBe(expected);
  });

  it('a number that Word counts is said to be missing', async () => {
    const lecture = await read(item('Équipe mobile', 0, 2));
    expect(tablesOf(lecture)).toEqual([[['QUI', 'Équipe mobile']]]);
    expect(lecture.remarques).toMatchObject([
      { code: 'numero-automatique', lieu: { feuille: 'tableau 1', ligne: 1, colonne: 1 } },
    ]);
    expect(codes(await read(`${item('Un', 0, 2)}${item('Deux', 0, 2)}`))).toEqual([]);
  });

  it('a table inside it is words, and said', async () => {
    const lecture = await read(
      `${p('Budget')}${tbl(tr(tc('2023'), tc('10')), tr(tc('2024'), tc('20')))}${p('')}`,
    );
    expect(tablesOf(lecture)).toEqual([[['QUI', 'Budget\n2023 | 10\n2024 | 20']]]);
    expect(codes(lecture)).toEqual(['tableau-imbrique']);
  });

  it('words that are struck out are read, and said', async () => {
    const lecture = await read('<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>abandonnée</w:t></w:r></w:p>');
    expect(lecture.remarques).toMatchObject([{ code: 'texte-barre', recu: 'abandonnée' }]);
  });
});

describe('around the tables', () => {
  const styles = {
    'word/styles.xml':
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style></w:styles>',
  };
  const title = (text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('words come in order, with the titles, and each table knows what stands before it', async () => {
    const table = tbl(tr(tc('a'), tc('b')));
    const { classeur } = await readBody(
      `${title('Fiche 1')}${p('Texte')}${table}${p('')}${title('Fiche 2')}${table}`,
      { parts: styles },
    );
    expect(classeur?.textes).toEqual([
      { texte: 'Fiche 1', estTitre: true },
      { texte: 'Texte', estTitre: false },
      { texte: 'Fiche 2', estTitre: true },
    ]);
    expect(classeur?.feuilles.map(({ nom, apres }) => [nom, apres])).toEqual([
      ['tableau 1', 2],
      ['tableau 2', 3],
    ]);
  });

  it('a table of one cell is a frame, around words or tables', async () => {
    const lecture = await readBody(tbl(tr(tc(`${p('Encadré')}${tbl(tr(tc('a'), tc('b')))}${p('')}`))));
    expect(lecture.classeur?.textes).toEqual([{ texte: 'Encadré', estTitre: false }]);
    expect(tablesOf(lecture)).toEqual([[['a', 'b']]]);
    expect(codes(lecture)).toEqual([]);
  });

  it('what looks like a command, a tag or a list is words', async () => {
    const typed = [
      '---js',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '{{ x }} | # titre',
      '- puce tapée',
      '1. liste',
    ];
    const lecture = await readBody(typed.map(p).join(''));
    expect(lecture.classeur?.textes.map(({ texte }) => texte)).toEqual([
      '---js',
      '<script>alert(1)</script>',
      '{{ x }} | # titre',
      '- puce tapée',
      '1. liste',
    ]);
    expect(codes(lecture)).toEqual([]);
  });

  it('parts whose names lead elsewhere are nothing', async () => {
    const lecture = await readBody(p('x'), { parts: { '../../evil.txt': 'x', '/abs.txt': 'x' } });
    expect(lecture.classeur?.textes).toEqual([{ texte: 'x', estTitre: false }]);
  });
});

describe('links', () => {
  const link = (id: string, text: string) =>
    `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'C:\\plan.docx',
    '\\\\serveur\\partage',
    '../plan.docx',
    'vbscript:x',
    'ms-word:ofe|u|x',
  ])('the words of « %s » stay, its address is left out', async (address) => {
    const lecture = await readBody(link('rId9', 'clic'), { links: { rId9: address } });
    expect(lecture.classeur?.textes).toEqual([{ texte: 'clic', estTitre: false }]);
    expect(lecture.remarques).toMatchObject([
      { code: 'lien-ecarte', gravite: 'avertissement', lieu: { fichier: 'plan.docx', feuille: null } },
    ]);
  });

  it('of a field, too', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `<w:p>${char('begin')}<w:r><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText></w:r>${char('separate')}<w:r><w:t>cl</w:t></w:r><w:r><w:t>ic</w:t></w:r>${char('end')}</w:p>`;
    const lecture = await readBody(tbl(tr(tc(field), tc('b'))));
    expect(tablesOf(lecture)).toEqual([[['clic', 'b']]]);
    expect(lecture.remarques).toMatchObject([
      {
        code: 'lien-ecarte',
        recu: 'javascript:alert(1)',
        lieu: { feuille: 'tableau 1', ligne: 1, colonne: 0 },
      },
    ]);
  });

  it('an address that the words do not show is said', async () => {
    const links = { a: 'https://ars.fr/', b: 'mailto:ctsm@chu.fr' };
    expect((await readBody(link('a', 'le site'), { links })).remarques).toMatchObject([
      { code: 'lien-non-repris', gravite: 'info', recu: 'https://ars.fr/' },
    ]);
    expect(codes(await readBody(link('a', 'www : ars.fr') + link('b', 'CTSM@chu.fr'), { links }))).toEqual(
      [],
    );
  });
});

describe('what is left out is said', () => {
  it('tracked changes: what was added is read, what was removed is not', async () => {
    const lecture = await readBody(
      '<w:p><w:r><w:t xml:space="preserve">Budget : </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>10 &amp; 20</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>30</w:t></w:r></w:ins></w:p>',
    );
    expect(lecture.classeur?.textes).toEqual([{ texte: 'Budget : 30', estTitre: false }]);
    expect(lecture.remarques).toMatchObject([{ code: 'modifications-suivies', recu: '10 & 20' }]);
    expect(lecture.remarques[0]?.message).toContain(
      '1 ajout lu comme accepté, 1 suppression laissée de côté',
    );
  });

  it('a note, at the cell that calls it', async () => {
    const lecture = await readBody(
      tbl(tr(tc('a'), tc('<w:p><w:r><w:t>65 200 €</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'))),
      {
        parts: {
          'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${p('par site')}</w:footnote></w:footnotes>`,
        },
      },
    );
    expect(tablesOf(lecture)).toEqual([[['a', '65 200 €']]]);
    expect(lecture.remarques).toMatchObject([
      { code: 'note-ecartee', recu: 'par site', lieu: { ligne: 1, colonne: 1 } },
    ]);
  });

  it('hidden words, equations, headers', async () => {
    const lecture = await readBody(
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p><w:p><m:oMath xmlns:m="urn:m"/></w:p>',
      {
        parts: {
          'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('PTSM des Alpilles')}</w:hdr>`,
        },
      },
    );
    expect(codes(lecture)).toEqual(['texte-masque', 'contenu-ecarte', 'en-tete-de-page']);
    expect(lecture.remarques[2]?.recu).toBe('PTSM des Alpilles');
  });
});

describe('documents that are refused', () => {
  it.each([
    ['no document', { 'word/styles.xml': '<w/>' }, 'docx-illisible'],
    ['no body', { 'word/document.xml': '<document/>' }, 'docx-illisible'],
    ['not XML', { 'word/document.xml': '<w:document><w:body>' }, 'docx-illisible'],
  ])('%s', async (_, parts, code) => {
    const { classeur, remarques } = await readParts(parts);
    expect([classeur, remarques.map((one) => [one.gravite, one.code])]).toEqual([null, [['erreur', code]]]);
  });

  it('a table wider than any', async () => {
    const lecture = await readBody(tbl(tr(tc('a', '<w:gridSpan w:val="999999999"/>'), tc('b'))));
    expect([lecture.classeur, codes(lecture)]).toEqual([null, ['docx-trop-grand']]);
  });

  it('thousands of styles, each of which would be compared with the others', async () => {
    const styled = (index: number) => `<w:p><w:pPr><w:pStyle w:val="s${String(index)}"/></w:pPr></w:p>`;
    const lecture = await readBody(Array.from({ length: 50_000 }, (_, index) => styled(index)).join(''));
    expect([lecture.classeur, codes(lecture)]).toEqual([null, ['docx-trop-grand']]);
  });
});
