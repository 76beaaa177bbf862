import { version } from '../../package.json' with { type: 'json' };
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), {
  version,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  stopped: () => {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
    return controller.signal;
  },
});
