import { Fragment } from 'preact';
import type { Handoff } from '../../src/schema/handoff.ts';
import { mailLink } from './webLink.ts';

/** Who asks, in one line. What a browser says about a person is no proof, and the line says so. */
export function Customer({ reference, handoff }: { readonly reference: string; readonly handoff: Handoff }) {
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
