import { plural } from '../../fiche/words/plural.ts';
import { lieuDuFichier, type Remarque } from '../remarque.ts';

type Texts = ReadonlyMap<string, string>;
type Sans = Omit<Remarque, 'lieu'>;

/** What the model of the document does not tell: tracked changes, hidden words, headers, charts, equations. */
export function saidOfDocument(fichier: string, texts: Texts): readonly Remarque[] {
  const body = [...texts]
    .flatMap(([path, xml]) => (/^word\/document\d*\.xml$/.test(path) ? [xml] : []))
    .join('');
  const margins = [...texts].flatMap(([path, xml]) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(path) ? [xml] : [],
  );
  const said = [...tracked(body), ...lost(body), ...margin(margins)];
  return said.map((remarque) => ({ ...remarque, lieu: lieuDuFichier(fichier) }));
}

function tracked(body: string): readonly Sans[] {
  const added = count(body, /<w:(?:ins|moveTo)[ >]/g);
  const removed = count(body, /<w:(?:del|moveFrom)[ >]/g);
  if (added + removed === 0) return [];
  const what = [
    ...(added > 0 ? [plural(added, 'ajout lu comme accepté', 'ajouts lus comme acceptés')] : []),
    ...(removed > 0 ? [plural(removed, 'suppression laissée de côté', 'suppressions laissées de côté')] : []),
  ];
  return [
    {
      code: 'modifications-suivies',
      gravite: 'avertissement',
      message: `le document a des modifications suivies : ${what.join(', ')} ; acceptez-les ou refusez-les dans Word, puis importez de nouveau`,
      recu: words(body, /<w:delText(?: [^>]*)?>([^<]*)</g) || null,
    },
  ];
}

const LOST: readonly (readonly [pattern: RegExp, code: string, message: string])[] = [
  [
    /<w:vanish(?: w:val="(?:1|true|on)")?\s*\/>/,
    'texte-masque',
    'le document contient du texte masqué, qui est lu comme le reste : affichez-le dans Word pour le relire',
  ],
  [
    /<(?:c:chart|dgm:relIds|wps:wsp|wpg:wgp)[ >/]/,
    'dessin-ecarte',
    'le document contient des graphiques ou des dessins : ils ne sont pas repris ; vérifiez qu’aucun texte n’y manque',
  ],
  [
    /<(?:m:oMath|w:ruby|w:altChunk|w:subDoc)[ >/]/,
    'contenu-ecarte',
    'le document contient des équations ou des documents insérés : ils ne sont pas repris ; vérifiez qu’aucun texte ne manque',
  ],
];

function lost(body: string): readonly Sans[] {
  return LOST.filter(([pattern]) => pattern.test(body)).map(([, code, message]) => ({
    code,
    gravite: 'avertissement',
    message,
    recu: null,
  }));
}

function margin(parts: readonly string[]): readonly Sans[] {
  const text = parts
    .map((xml) => words(xml, /<w:t(?: [^>]*)?>([^<]*)</g))
    .filter((part) => part !== '')
    .join(' / ');
  if (text === '') return [];
  return [
    {
      code: 'en-tete-de-page',
      gravite: 'info',
      message: 'l’en-tête et le pied de page ne sont pas lus : recopiez dans le document ce qui compte',
      recu: text,
    },
  ];
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function words(xml: string, pattern: RegExp): string {
  const found = Array.from(xml.matchAll(pattern), ([, text = '']) => text)
    .join(' ')
    .trim();
  return found.slice(0, 500).replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => SIGNS[name] ?? '');
}
