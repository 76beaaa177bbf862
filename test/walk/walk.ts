import type { Need } from './needs.ts';
import type { Person } from './person.ts';

const EMAIL = 'ana@larch.example';

/** Lands on a page with a need and goes the shortest way that the panel shows. Throws where there is none. */
export async function walk(person: Person, { query, ends }: Need): Promise<string> {
  const { page } = person;
  const dialog = page.getByRole('dialog');
  await person.press(page.getByRole('button', { name: /^Help/ }));
  const field = dialog.locator('input').first();
  await person.waitFor(field);
  await person.type(field, query);
  await field.press('Enter');
  return 'article' in ends ? solve(person, ends) : handOver(person, ends.team);
}

async function solve(person: Person, { article, at }: { article: string; at: string }): Promise<string> {
  const dialog = person.page.getByRole('dialog');
  const result = dialog
    .locator('[role="option"]', { has: person.page.locator('b', { hasText: article }) })
    .first();
  await person.waitFor(result);
  const shown = await dialog.locator('[role="option"]').allInnerTexts();
  const place = shown.findIndex((text) => text.includes(article));
  person.read(shown.slice(0, place + 1).join(' '));
  await person.press(result);
  const text = dialog.locator('article');
  await person.waitFor(text.getByText(at).first());
  // From where the panel has opened it, headings and first words are scanned until the sentence comes: half of the text.
  const shownFirst = await text.evaluate((element, sentence) => {
    const top = element.parentElement?.getBoundingClientRect().top ?? 0;
    const blocks = [...element.querySelectorAll('h2, h3, p, li, td, th, summary')];
    const from = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top);
    const to = blocks.findIndex((block, place) => place >= from && block.textContent.includes(sentence));
    return blocks
      .slice(from, to)
      .map((block) => block.textContent)
      .join(' ');
  }, at);
  person.read(
    shownFirst
      .split(/\s+/)
      .filter((_, word) => word % 2 === 0)
      .join(' '),
  );
  person.read(at);
  await text.getByText(at).first().scrollIntoViewIfNeeded();
  await dialog.locator('article').evaluate((element) => {
    element.parentElement?.scrollTo(0, element.parentElement.scrollHeight);
  });
  const yes = dialog.getByRole('button', { name: 'Yes' });
  await yes.waitFor();
  await person.press(yes);
  return `solved by result ${String(place + 1)}`;
}

async function handOver(person: Person, team: string): Promise<string> {
  const dialog = person.page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: /^Send to/ });
  const offer = dialog.getByRole('button', { name: /^Write to/ });
  await dialog.locator('[role="listbox"], form').first().waitFor();
  await person.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  let way = 'form first';
  if (!(await send.isVisible())) {
    way = (await offer.first().isVisible()) ? 'offered' : 'asked for';
    await person.press(
      way === 'offered' ? offer.first() : dialog.getByRole('button', { name: 'Contact support' }),
    );
  }
  await person.waitFor(dialog.locator('form'));
  const form = dialog.locator('form');
  const labels = await form.locator('label, legend').allInnerTexts();
  person.read(labels.join(' '));
  await person.type(form.locator('input[type="email"]'), EMAIL);
  for (const label of await form.locator('label').all()) {
    const field = form.locator(`[id="${(await label.getAttribute('for')) ?? ''}"]`);
    const isLeft = (await label.innerText()).includes('optional') || (await field.inputValue()) !== '';
    if (!isLeft) await person.type(field, 'INV-2041');
  }
  const to = await send.innerText();
  if (!to.includes(team)) throw new Error(`"${to}" is not ${team}`);
  await person.press(send);
  await person.waitFor(dialog.getByText('has your message'));
  return `handed over, ${way}`;
}
