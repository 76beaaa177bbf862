import { fork } from 'node:child_process';
import type { Job, JobKind, Jobs, Reply } from './jobs.ts';

/** No child is waited for longer; what can be slow has a limit of its own, in CPU time. */
const LIMIT_MS = 600_000;

/**
 * Does one job in a process of its own, so that neither memory nor compiled code of one engine meets another's.
 *
 * @throws Error what went wrong in the child, in its words
 */
export function runChild<K extends JobKind>(worker: string, job: Job<K>): Promise<Jobs[K]['output']> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [], {
      execArgv: ['--expose-gc', '--max-old-space-size=6144'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    // Before the folder that it writes to is removed.
    const stop = (): void => void child.kill('SIGKILL');
    process.prependOnceListener('exit', stop);
    let complaint = '';
    const timer = setTimeout(() => {
      complaint = `It took longer than ${LIMIT_MS / 1000} s.`;
      stop();
    }, LIMIT_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint ||= chunk.toString().trim();
    });
    child.on('message', (reply: Reply<K>) => {
      if ('done' in reply) resolve(reply.done);
      else reject(new Error(reply.error));
      child.disconnect();
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      reject(new Error(complaint || `The process ended with ${code}.`));
    });
    child.send(job);
  });
}
