import { main } from '../../../dist/main.js';

/** What the command now running has said. */
const said = { stdout: [], stderr: [] };

for (const stream of ['stdout', 'stderr']) {
  process[stream].write = (chunk) => {
    said[stream].push(Buffer.from(chunk));
    return true;
  };
}

process.on('message', async ({ args, cwd }) => {
  process.chdir(cwd);
  await main(args);
  const [stdout, stderr] = ['stdout', 'stderr'].map((stream) => Buffer.concat(said[stream]).toString());
  process.send({ status: process.exitCode ?? 0, stdout, stderr });
  forget();
});

// Nobody is left to ask for another.
process.on('disconnect', () => process.exit());

/** What a command leaves in its process, and the next must not find. */
function forget() {
  process.exitCode = undefined;
  process.removeAllListeners('SIGINT');
  for (const stream of ['stdout', 'stderr']) {
    said[stream].length = 0;
    process[stream].removeAllListeners('error');
  }
}
