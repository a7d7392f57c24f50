/** What the shell learns from a run. Reports exit 0 and carry a reservation; only `valider` fails on findings, or `--strict`. */
export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  impossible: 3,
  bug: 70,
  interrupted: 130,
} as const;
