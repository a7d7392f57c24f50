import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';

const SERVE = fileURLToPath(new URL('serve.js', import.meta.url));
const { port, answered } = workerData;

/** In milliseconds: a command that does not end must not outlive its test. */
const LIMIT = 300_000;

/** One for each environment, the oldest first: zone, language and colours are a process's own from its start. */
const processes = new Map();
const MOST = 4;

port.on('message', async ({ args, cwd, env }) => {
  port.postMessage(await answerOf(processFor(env), { args, cwd }));
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});

function processFor(env) {
  const key = JSON.stringify(env);
  const kept = processes.get(key) ?? fork(SERVE, { env, execArgv: [], silent: true });
  processes.delete(key);
  if (!kept.connected) return processFor(env);
  processes.set(key, kept);
  if (processes.size > MOST) letGo(processes.keys().next().value);
  return kept;
}

function letGo(key) {
  processes.get(key).disconnect();
  processes.delete(key);
}

function answerOf(child, line) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    const end = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    child.once('message', end);
    child.once('exit', (code, signal) => end({ ended: String(code ?? signal) }));
    child.send(line);
  });
}
