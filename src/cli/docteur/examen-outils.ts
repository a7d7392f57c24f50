import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitVersion } from '../../io/git-settings.ts';
import { packageFolder } from '../../io/package-folder.ts';
import { version } from '../version.ts';
import { ligne, type Examen } from './section.ts';

/** The programs that everything else stands on. */
export function examenOutils(): Examen {
  const [node, git, least] = [process.versions.node, gitVersion(), leastNode()];
  const isRecent = isAtLeast(node, least);
  return {
    section: {
      id: 'outils',
      titre: 'Outils',
      lignes: [
        ligne(['ptsm', 'ptsm'], version()),
        ligne(['node', 'Node.js'], node, {
          etat: isRecent ? 'bien' : 'attention',
          note: isRecent ? null : `trop ancien, attendu ${least} ou plus récent`,
        }),
        ligne(['git', 'git'], git ?? 'introuvable', {
          etat: git === null ? 'attention' : 'bien',
          note: git === null ? 'sans lui, ni dates, ni historique, ni corrections écrites' : null,
        }),
        ligne(['systeme', 'Système'], `${process.platform} ${process.arch}`),
      ],
    },
    gestes: [],
  };
}

function leastNode(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  return manifest.engines.node.replace(/^>=/, '');
}

function isAtLeast(found: string, least: string): boolean {
  const [own, wanted] = [found, least].map((one) => one.split('.').map(Number));
  const [major = 0, minor = 0] = own ?? [];
  const [leastMajor = 0, leastMinor = 0] = wanted ?? [];
  return major === leastMajor ? minor >= leastMinor : major > leastMajor;
}
