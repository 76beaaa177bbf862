import { Fragment } from 'preact';
import type { Detail } from './inboxData.ts';
import { mailLink } from './webLink.ts';

/**
 * Who asks, in one line. What a browser says about a person is no proof, and the line says so; where somebody else is signed
 * in than the form says, it says that too.
 */
export function Customer({ detail: { reference, handoff, identity } }: { readonly detail: Detail }) {
  const { name, email, company, plan, persona, accountId, verified } = handoff.customer;
  const facts = [
    name,
    email && (
      <>
        <a href={mailLink(email, reference, handoff.subject)}>{email}</a> (
        {verified ? 'verified' : 'not verified'})
      </>
    ),
    company,
    plan && `${plan} plan`,
    persona,
    accountId && `account ${accountId}`,
    identity &&
      !verified &&
      `signed in: ${identity.email ?? identity.accountId ?? identity.name ?? 'somebody'}`,
    reference,
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <p class="customer">
      {facts.map((fact, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          <span>{fact}</span>
        </Fragment>
      ))}
    </p>
  );
}
