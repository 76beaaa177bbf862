import { version } from '../../package.json' with { type: 'json' };
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), {
  version,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
