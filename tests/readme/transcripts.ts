/** One console block of a document: where it runs, what it runs, what it shows. */
export interface Transcript {
  readonly folder: string;
  readonly command: string;
  readonly shown: string;
}

const BLOCK = /<!-- transcript: dossier (\S+) -->\n```console\n\$ ptsm (.+)\n([\s\S]*?)```/g;

export function transcriptsOf(markdown: string): readonly Transcript[] {
  return [...markdown.matchAll(BLOCK)].map(([, folder = '', command = '', shown = '']) => ({
    folder,
    command,
    shown,
  }));
}

/** A lone « […] » line stands for lines left out: the parts around it must follow each other in the output. */
export function holds(shown: string, output: string): boolean {
  let from = 0;
  return shown.split(/^\[…\]\n/m).every((part) => {
    const at = output.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}

/** The words of a command line; double quotes group. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
