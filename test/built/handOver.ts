import type { Handoff } from '../../src/schema/handoff.ts';
import type { Customer } from './customer.ts';
import type { useDemo } from './setup.ts';

type Demo = Pick<ReturnType<typeof useDemo>, 'stored'>;

/** Sends the form that is open, and gives back what arrived. */
export async function sendForm(demo: Demo, customer: Customer): Promise<Handoff> {
  await customer.dialog.getByRole('form').waitFor();
  await customer.send();
  return demo.stored(await customer.reference());
}

/** Takes the offer, sends, and gives back what arrived. */
export async function handOver(demo: Demo, customer: Customer): Promise<Handoff> {
  await customer.takeOffer();
  return sendForm(demo, customer);
}

/** A trigger as support received it, with the items of the journey that its evidence points to. */
export function firing({ triggers, journey }: Handoff, name: string) {
  const trigger = triggers.find((one) => one.name === name);
  if (!trigger) throw new Error(`${name} did not fire.`);
  const items = trigger.evidence.map((id) => {
    const item = journey.find((one) => one.id === id);
    if (!item) throw new Error(`${name} points to ${id}, which is not in the journey.`);
    return item;
  });
  return { ...trigger, items };
}
