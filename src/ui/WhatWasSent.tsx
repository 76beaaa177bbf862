import type { Handoff } from '../schema/handoff.ts';
import type { ContactModel } from './contactModel.ts';
import { Line } from './Preview.tsx';
import { describe, factsOf } from './previewItems.ts';

interface Props {
  readonly model: ContactModel;
  readonly payload: Handoff;
}

/** What support received, as the form has shown it before: closed until it is asked for. */
export function WhatWasSent({ model, payload }: Props) {
  const { strings } = model;
  const { subject, description, expectation, fields } = payload;
  const asked: readonly (readonly [string, string])[] = [
    [strings.subject, subject],
    [strings.description, description],
    ...Object.entries({ ...fields, ...(expectation ? { expectation } : {}) }).map(
      ([id, text]) => [strings.fields[id as keyof typeof strings.fields], text] as const,
    ),
  ];
  return (
    <details class="preview">
      <summary>{strings.whatWasSent}</summary>
      <dl>
        {asked.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {payload.journey
          .flatMap((item) => describe(item, model))
          .map(({ id, kind, text }) => (
            <Line key={id} fact={[kind, text]} />
          ))}
        {factsOf(payload, model).map((fact) => (
          <Line key={fact[0]} fact={fact} />
        ))}
      </ul>
    </details>
  );
}
