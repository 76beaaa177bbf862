import { describe, expect, it } from 'vitest';
import { strictViolationsIn } from './axe.ts';
import type { Customer } from './customer.ts';
import { sendForm } from './handOver.ts';
import { useDemo } from './setup.ts';
import { watchPosts, writes } from './watchPosts.ts';

const SOLVED = /^solved-\d+$/;
const demo = useDemo({ checks: { challenge: (answer) => SOLVED.test(answer) } });

describe('A site with a challenge of its own', () => {
  const challengeBy = (customer: Customer, isBroken: boolean) =>
    customer.page.evaluate((broken) => {
      let count = 0;
      const challenge = () =>
        (count += 1) === 1 && broken ? Promise.reject(new Error('blocked')) : `solved-${String(count)}`;
      (window as unknown as { Baton(...call: unknown[]): void }).Baton('challenge', challenge);
    }, isBroken);
  const signsOf = async (reference: string) => {
    const answer = await fetch(new URL(`/api/handoffs/${reference}`, demo.inboxUrl()));
    return ((await answer.json()) as { readonly signs: readonly string[] }).signs;
  };

  it('sends an answer with every attempt, also where the first could not be had', async () => {
    const customer = await demo.customerAt('/', { expected: [/gave no token/] });
    const posts = await watchPosts(customer.visit, `${demo.inboxUrl()}/handoffs`);
    await challengeBy(customer, true);
    await writes(customer);
    await customer.send();
    expect(posts.map(({ challenge }) => challenge)).toEqual(['solved-2']);
    expect(await signsOf(await customer.reference())).not.toContain('challenge');
  });

  it('has what comes without one put aside, not lost', async () => {
    const customer = await demo.customerAt('/');
    await writes(customer);
    await customer.send();
    const reference = await customer.reference();
    expect(await signsOf(reference)).toContain('challenge');
    const inbox = await customer.visit.open(`${demo.inboxUrl()}/#${reference}`);
    await inbox.getByRole('heading', { name: 'Set aside' }).waitFor();
    await inbox.getByText('without a good answer to the site’s challenge').waitFor();
    await customer.visit.expectAccessible(inbox);
  });
});

describe('The field that people cannot see', () => {
  it('has no place on the screen, takes no focus, and is passed by the keyboard', async () => {
    const customer = await demo.customerAt('/');
    await writes(customer);
    const field = customer.dialog.locator('[inert] input');
    const found = await field.evaluate((input: HTMLInputElement) => {
      input.focus();
      const root = input.getRootNode() as ShadowRoot;
      const { width, height } = (input.parentElement ?? input).getBoundingClientRect();
      return { isFocused: root.activeElement === input, width, height };
    });
    expect(found).toEqual({ isFocused: false, width: 1, height: 1 });
    const passed: (string | null)[] = [];
    await customer.dialog.getByLabel('What is it about?').focus();
    for (let press = 0; press < 30; press += 1) {
      await customer.page.keyboard.press('Tab');
      passed.push(
        await customer.page.evaluate(
          () => document.querySelector('baton-root')?.shadowRoot?.activeElement?.getAttribute('name') ?? null,
        ),
      );
    }
    expect(passed).not.toContain('comments');
    expect(await strictViolationsIn(customer.page, ['baton-root'])).toEqual([]);
  });

  it('puts aside what a program fills in, with the receipt that everybody gets', async () => {
    const customer = await demo.customerAt('/');
    await writes(customer);
    await customer.dialog.locator('[inert] input').evaluate((input: HTMLInputElement) => {
      input.value = 'Buy watches';
    });
    const sent = await sendForm(demo, customer);
    expect(sent.filling?.hiddenField).toBe(true);
    expect(JSON.stringify(sent)).not.toContain('watches');
  });
});
