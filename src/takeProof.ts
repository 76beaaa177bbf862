import type { App } from './app.ts';
import type { Proof } from './core/ports.ts';
import type { Problem } from './core/settings.ts';

type Report = (problems: readonly Problem[]) => void;

/**
 * Keeps the token of `Baton('identify', { …, token })` in the page's memory; an identity without one has none.
 *
 * @param given what the site handed in
 * @param identify takes the rest, for the session; not where there is nothing but a token
 */
export function takeToken(
  { storage, state }: App,
  given: unknown,
  report: Report,
  identify: (customer: unknown) => unknown,
): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return identify(given);
  const { token, ...customer } = { token: undefined, ...given };
  storage.proof = {
    ...storage.proof,
    identity: isTokenSource(token) ? { token, session: state().session.id } : undefined,
  };
  if (token !== undefined && !isTokenSource(token))
    report([problem("Baton('identify'): token", 'a text, or a function that gives one', token)]);
  return token === undefined || Object.keys(customer).length > 0 ? identify(customer) : undefined;
}

/** Keeps the function of `Baton('challenge', …)`. */
export function takeChallenge({ storage }: App, given: unknown, report: Report): void {
  if (typeof given === 'function') storage.proof = { ...storage.proof, challenge: given as () => unknown };
  else report([problem("Baton('challenge')", 'a function that gives a token', given)]);
}

const isTokenSource = (token: unknown): token is NonNullable<Proof['identity']>['token'] =>
  typeof token === 'function' || (typeof token === 'string' && token !== '');

/** Never with the value itself: the console has other readers. */
const problem = (path: string, expected: string, value: unknown): Problem => ({
  path,
  expected,
  received: value === '' ? 'nothing' : `a value of type ${typeof value}`,
  fix: 'See "Calls" in the README.',
});
