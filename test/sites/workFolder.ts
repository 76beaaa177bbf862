import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const work = fileURLToPath(new URL('../../.sites', import.meta.url));

/** A path below `.sites/`, where sites and their generators are kept between runs; git does not see it. */
export const workFolder = (...path: readonly string[]): string => join(work, ...path);
