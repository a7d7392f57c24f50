import { lieuDuFichier, type Remarque } from '../remarque.ts';

/** What a package holds that is never opened, and that its author may believe to be read. */
const IGNORES: readonly (readonly [nom: RegExp, remarque: Pick<Remarque, 'code' | 'gravite' | 'message'>])[] =
  [
    [
      /vbaProject\.bin$|\/macrosheets\//i,
      {
        code: 'macros-ignorees',
        gravite: 'avertissement',
        message: 'le fichier contient des macros : elles ne sont ni lues ni lancées',
      },
    ],
    [
      /\/externalLinks\/[^/]+\.xml$/,
      {
        code: 'liens-externes-ignores',
        gravite: 'avertissement',
        message:
          'des formules renvoient à d’autres classeurs, qui ne sont pas ouverts : la dernière valeur enregistrée est lue ; vérifiez qu’elle est à jour',
      },
    ],
    [
      /\/embeddings\/|\/activeX\//,
      {
        code: 'objets-ignores',
        gravite: 'avertissement',
        message:
          'le fichier contient des objets insérés (un tableau Excel dans un document Word, par exemple) : ils ne sont pas lus ; donnez-les à part',
      },
    ],
    [
      /^xl\/(?:comments|threadedComments\/)[^/]*\.xml$|^word\/comments\.xml$/,
      {
        code: 'commentaires-ignores',
        gravite: 'info',
        message: 'les commentaires du fichier ne sont pas lus',
      },
    ],
  ];

/** Paths that lead outside: harmless here, as nothing is written, and never what an office program makes. */
const DEHORS = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/;

export function isOutside(nom: string): boolean {
  return DEHORS.test(nom);
}

export function remarquesDesIgnores(fichier: string, noms: readonly string[]): readonly Remarque[] {
  const lieu = lieuDuFichier(fichier);
  const found = IGNORES.filter(([pattern]) => noms.some((nom) => pattern.test(nom)));
  const outside = noms.filter(isOutside);
  return [
    ...found.map(([, remarque]) => ({ ...remarque, lieu, recu: null })),
    ...outside.slice(0, 1).map((recu): Remarque => ({
      code: 'partie-hors-du-fichier',
      gravite: 'avertissement',
      message:
        'le fichier contient une partie dont le nom mène ailleurs sur le disque : elle est laissée de côté, et rien n’est écrit',
      lieu,
      recu,
    })),
  ];
}
