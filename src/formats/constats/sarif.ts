import type { CheckPrinter, Controle } from '../../report/document.ts';
import { jsonText } from '../json-text.ts';
import { visible } from '../visible.ts';

type Finding = Controle['findings'][number];
type Regle = Controle['regles'][number];

const LEVELS = { erreur: 'error', avertissement: 'warning', info: 'note' } as const;
const LANGUAGE = 'fr-FR';

/** SARIF 2.1.0, as GitHub's code scanning takes it. */
export const printSarif: CheckPrinter = (controle) => {
  const { findings, regles, provenance } = controle;
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ptsm',
            semanticVersion: provenance.version,
            language: LANGUAGE,
            rules: regles.map(ruleOf),
          },
        },
        language: LANGUAGE,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'racine du dépôt git' } } },
        properties: { commit: provenance.commit, etat: provenance.etat },
        results: findings.map((finding) => resultOf(finding, controle)),
      },
    ],
  });
};

function ruleOf({ code, domaine, severity, titre, pourquoi, geste }: Regle) {
  return {
    id: code,
    shortDescription: { text: titre },
    fullDescription: { text: pourquoi },
    help: {
      text: `Pourquoi\u00A0: ${pourquoi}. Comment corriger\u00A0: ${geste}. En savoir plus\u00A0: ptsm expliquer ${code}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [domaine] },
  };
}

function resultOf(finding: Finding, { regles, prefixe }: Controle) {
  const { code, severity, message, file, range, related, fixes, fingerprint } = finding;
  const artifactLocation = artifact(prefixe, file);
  return {
    ruleId: code,
    ruleIndex: regles.findIndex((regle) => regle.code === code),
    level: LEVELS[severity],
    message: { text: literal(message) },
    locations: [{ physicalLocation: { artifactLocation, region: region(range) } }],
    relatedLocations: related.map((place, id) => ({
      id,
      physicalLocation: { artifactLocation: artifact(prefixe, place.file), region: region(place.range) },
    })),
    partialFingerprints: { 'ptsm/v1': fingerprint },
    fixes: fixes.map((fix) => ({
      description: { text: literal(fix.title) },
      artifactChanges: [
        {
          artifactLocation,
          replacements: [{ deletedRegion: region(fix.range), insertedContent: { text: fix.text } }],
        },
      ],
    })),
  };
}

function artifact(prefixe: string, file: string) {
  const uri = `${prefixe}${file}`.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function region({ start, end }: Finding['range']) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A plain message may hold links, `[texte](adresse)`, and places to fill, `{0}`: neither may come from a fiche. */
function literal(text: string): string {
  return visible(text)
    .replaceAll('](', ']‹(›')
    .replace(/\{(?=\d)/g, '‹{›');
}
