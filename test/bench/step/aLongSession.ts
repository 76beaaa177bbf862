import type { Happening, SessionEvent } from '../../../src/core/events.ts';

/** Eight needs, each in the words in which one customer might go on asking; the articles of each share its words. */
const NEEDS: readonly (readonly [subject: string, ...wordings: string[]])[] = [
  [
    'Offline time tracking',
    'track hours without internet',
    'offline timer',
    'record time on the train',
    'no connection time entries lost',
    'time tracking app offline mode',
    'hours not synced after flight',
    'timer without network',
  ],
  [
    'Refunds',
    'refund not arrived',
    'where is my money back',
    'refund still pending after 10 days',
    'cancelled plan refund',
    'refund 240 euros for team plan',
    'how long does a refund take',
    'refund to a closed card',
  ],
  [
    'API keys',
    'api error 401 invalid_api_key',
    'unauthorized request with new key',
    'rotate api key',
    'key works in test but not live',
    'authentication failed for sandbox',
    '403 forbidden on entries endpoint',
    'which header for the api token',
  ],
  [
    'Calendar connection',
    'connect outlook calendar',
    'google calendar events missing',
    'calendar sync wrong time zone',
    'meetings appear twice',
    'disconnect calendar',
    'calendar not updating since friday',
    'import events as time entries',
  ],
  [
    'Invoice templates',
    'change invoice template',
    'logo missing on invoice pdf',
    'invoice in another language',
    'vat number on every invoice',
    'move footer of the invoice',
    'two templates for one client',
    'invoice template per project',
  ],
  [
    'Signing in',
    'reset email does not arrive',
    'forgot my password',
    'code from authenticator is wrong',
    'new phone two-factor',
    'locked out after five attempts',
    'sign in with google does nothing',
    'recovery codes lost',
  ],
  [
    'Roles and permissions',
    'invite a freelancer',
    'who can see hourly rates',
    'client should see one report only',
    'make colleague an admin',
    'hide budget from the team',
    'remove a former employee',
    'seats for part-time people',
  ],
  [
    'Reports and rounding',
    'round hours to 15 minutes',
    'report by client and month',
    'export report without prices',
    'totals differ from invoice',
    'weekly report by e-mail',
    'report shows deleted project',
    'billable share per person',
  ],
];

const ARTICLES_A_NEED = 5;

/** One of two hundred: what a customer does is drawn from these, in these shares. */
const MIX: readonly Happening['type'][] = [
  ...Array<Happening['type']>(60).fill('searched'),
  ...Array<Happening['type']>(80).fill('article-viewed'),
  ...Array<Happening['type']>(36).fill('article-read'),
  ...Array<Happening['type']>(10).fill('rated'),
  ...Array<Happening['type']>(6).fill('offered'),
  ...Array<Happening['type']>(4).fill('dismissed'),
  ...Array<Happening['type']>(4).fill('passage-reached'),
];

/**
 * A session that goes on and on: a customer with eight needs, who comes back to each of them.
 *
 * @param count of events
 * @param seed the same seed gives the same session
 */
export function aLongSession(count: number, seed: number): readonly SessionEvent[] {
  const below = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const mix = Array.from({ length: count }, (_, at) => MIX[(at * 73) % MIX.length] ?? 'searched');
  let needAt = 0;
  let stay = 0;
  /** The article that was opened last, by need: that is what is read and rated. */
  const viewed = new Map<number, { readonly url: string; readonly title: string }>();
  let at = Date.UTC(2026, 10, 20, 8);
  return mix.map((type, index) => {
    // Some dozen events about one need, then another.
    if ((stay -= 1) < 0) [needAt, stay] = [below(NEEDS.length), 6 + below(12)];
    at += 4000 + below(20_000);
    const [subject, ...wordings] = NEEDS[needAt] ?? ['', ''];
    const article = (number: number) => {
      const title = `${subject}: ${wordings[number] ?? ''}`;
      return { url: `https://help.plumbline.example/${String(needAt)}/${String(number)}.html`, title };
    };
    return { ...happening(type), id: `e${String(index)}`, at } as SessionEvent;

    function happening(kind: Happening['type']): Happening {
      const opened = kind === 'article-viewed' ? undefined : viewed.get(needAt);
      const { url, title } = opened ?? article(below(ARTICLES_A_NEED));
      switch (kind) {
        case 'searched': {
          const top = [0, 1, 2].map((rank) => ({
            ...article((below(3) + rank) % ARTICLES_A_NEED),
            coverage: 0.8,
          }));
          return { type: kind, query: worded(pick(wordings)), results: 3 + below(5), top };
        }
        case 'article-viewed':
          viewed.set(needAt, { url, title });
          return { type: kind, where: below(3) ? 'panel' : 'page', url, title };
        case 'article-read':
          return { type: kind, url, seconds: 5 + below(60), depthPercent: below(100) };
        case 'rated':
          return { type: kind, url, title, helpful: below(4) === 0, proposed: below(2) === 0 };
        case 'offered':
          return {
            type: kind,
            need: `e${String(below(index + 1))}`,
            row: 'how-to',
            triggers: ['not-helpful'],
          };
        case 'dismissed':
          return { type: kind, need: `e${String(below(index + 1))}` };
        default:
          return {
            type: 'passage-reached',
            url,
            title,
            kind: 'known-limit',
            text: 'If this fails, write to us.',
            seconds: 4 + below(20),
          };
      }
    }

    /** Nobody types the same twice. */
    function worded(query: string): string {
      return `${pick(['', 'please help: ', 'how do I ', 'problem with '])}${query}${pick(['', ' today', ' in version 4', ' on my phone', ' for client'])}`;
    }
  });
}

/** Numbers below a limit, by a linear congruential generator (Numerical Recipes: 1664525, 1013904223). */
function chance(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
