import type { Trigger } from '../core/trigger.ts';
import { wordsIn } from './evidence.ts';

/** A breach, or somebody in the account who should not be there. */
export const securityIncident: Trigger = {
  name: 'security-incident',
  channel: 'any',
  find: ({ said, read }) =>
    wordsIn(said, (text) =>
      read
        .understand(text)
        .risks.flatMap(({ risk, severity, said: words }) =>
          risk === 'security' && severity === 'P1' ? [words] : [],
        ),
    ),
};
