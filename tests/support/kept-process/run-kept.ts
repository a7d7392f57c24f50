import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Run } from '../run-ptsm.ts';

interface CommandLine {
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment. */
  readonly env: NodeJS.ProcessEnv;
}

type Answer = Run | { readonly ended: string };

let bridge: ReturnType<typeof openBridge> | null = null;

/** A command line in a process that has served others: to start one costs more than most commands. @throws Error where it ends */
export function runKept(line: CommandLine): Run {
  bridge ??= openBridge();
  const { port, answered } = bridge;
  Atomics.store(answered, 0, 0);
  port.postMessage(line);
  Atomics.wait(answered, 0, 0);
  const { message } = receiveMessageOnPort(port) as { readonly message: Answer };
  if ('stdout' in message) return message;
  throw new Error(`ptsm ${line.args.join(' ')}: the kept process ended (${message.ended})`);
}

/** Processes answer in their own time, and a test waits: a thread stands between. */
function openBridge() {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('bridge.js', import.meta.url), {
    workerData: { port: port2, answered },
    transferList: [port2],
  });
  worker.unref();
  return { port, answered };
}
