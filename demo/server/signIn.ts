import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Tokens } from './tokens.ts';

/** Who signs in at the made-up product. */
const ANA = { name: 'Ana Reyes', email: 'ana@larch.example', accountId: 'larch-7' } as const;
const TOKEN_SECONDS = 300;

/** What a page of the help centre carries: it says who is signed in. */
export const SESSION_TAG = '<script src="/session.js"></script>';

const SIGNED_IN = `window.Baton = window.Baton || function () { (Baton.q = Baton.q || []).push(arguments) };
localStorage.setItem('demo:signed-in', 'yes');
Baton('identify', {
  ...${JSON.stringify({ ...ANA, company: 'Larch Studio', plan: 'Pro' })},
  token: async () => {
    const answer = await fetch('/session/token');
    return answer.ok ? answer.text() : undefined;
  },
});
`;

/** The next person at this computer sees nothing of the last one. */
const SIGNED_OUT = `window.Baton = window.Baton || function () { (Baton.q = Baton.q || []).push(arguments) };
if (localStorage.getItem('demo:signed-in')) {
  localStorage.removeItem('demo:signed-in');
  Baton('reset');
}
`;

/**
 * A sign-in without a password, so that the demo can show what it changes:
 *
 * - `GET /sign-in`, `GET /sign-out` → back to the home page
 * - `GET /session.js` → what the page tells Baton
 * - `GET /session/token` → a token of who is signed in, for five minutes; 401: nobody is
 *
 * @returns answers these, and says whether it did
 */
export function createSignIn(tokens: Tokens) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const isIn = /(?:^|;\s*)demo-session=ana(?:;|$)/.test(request.headers.cookie ?? '');
    const text = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      return true;
    };
    const home = (cookie: string) => {
      const attributes = 'Path=/; HttpOnly; SameSite=Lax';
      response.writeHead(303, { Location: '/', 'Set-Cookie': `${cookie}; ${attributes}` }).end();
      return true;
    };
    switch (request.url) {
      case '/sign-in':
        return home('demo-session=ana');
      case '/sign-out':
        return home('demo-session=; Max-Age=0');
      case '/session.js':
        return text(200, 'text/javascript; charset=utf-8', isIn ? SIGNED_IN : SIGNED_OUT);
      case '/session/token':
        return isIn ? text(200, 'text/plain', tokens.make(ANA, TOKEN_SECONDS)) : text(401, 'text/plain', '');
      default:
        return false;
    }
  };
}
