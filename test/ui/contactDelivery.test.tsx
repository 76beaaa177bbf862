import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { aModel, deliver, failToDeliver } from './aModel.ts';
import { aRefundStory } from './happenings.ts';
import { showContact, showPanel } from './show.tsx';

const edits = { email: 'ana@larch.example', description: 'It is not on my card.' };

function aSentForm(settings: Partial<Settings> = {}) {
  const model = aModel(aRefundStory, { edits, settings });
  const shown = showContact(model);
  const press = () => shown.user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
  return { model, press, ...shown };
}
async function aFailedForm(reason: 'unreachable' | 'refused', settings: Partial<Settings> = {}) {
  const sent = aSentForm(settings);
  await sent.press();
  failToDeliver(sent.model, reason);
  return { ...sent, alert: within(await screen.findByRole('alert')) };
}
const description = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your words' }).value;

describe('while the message is on its way', () => {
  it('the button says so and cannot be pressed twice', async () => {
    const { model, press, user } = aSentForm();
    await press();
    const button = screen.getByRole('button', { name: 'Sending…' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.dblClick(button);
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), '{Enter}');
    expect(model.submit).toHaveBeenCalledOnce();
  });
});

describe('a message that did not get through', () => {
  it('says that nothing is lost, and keeps the text', async () => {
    const { alert } = await aFailedForm('unreachable');
    expect(
      alert.queryByText(/^Your message has not got through yet\. It is kept on this device/),
    ).not.toBeNull();
    expect(description()).toBe('It is not on my card.');
  });

  it('can be tried again', async () => {
    const { alert, model, user } = await aFailedForm('unreachable');
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    expect(model.retry).toHaveBeenCalledOnce();
  });

  it('cannot be sent while it is being tried again', async () => {
    const { model, user } = await aFailedForm('unreachable');
    model.retrying.value = true;
    const buttons = await screen.findAllByRole('button', { name: 'Sending…' });
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true']);
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), '{Enter}');
    expect(model.submit).toHaveBeenCalledOnce();
  });

  it('can be copied', async () => {
    const { alert, user } = await aFailedForm('unreachable');
    await user.click(alert.getByRole('button', { name: 'Copy the text' }));
    expect((await alert.findByRole('status')).textContent).toBe('Copied');
    expect(await navigator.clipboard.readText()).toBe('Money back still missing\n\nIt is not on my card.');
  });

  it('says so where copying is blocked', async () => {
    const { alert, user } = await aFailedForm('unreachable');
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
    await user.click(alert.getByRole('button', { name: 'Copy the text' }));
    expect((await alert.findByRole('status')).textContent).toMatch(/^Copying is blocked here\./);
  });

  it('can go by e-mail, with subject and text', async () => {
    const { alert } = await aFailedForm('unreachable', {
      fallback: 'mailto:help@plumbline.example?subject=Help',
    });
    const href = alert.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href') ?? '';
    const { pathname, searchParams } = new URL(href);
    expect(pathname).toBe('help@plumbline.example');
    expect(searchParams.get('subject')).toBe('Money back still missing');
    expect(searchParams.get('body')).toBe('It is not on my card.');
  });

  it('can go the site’s other way', async () => {
    const fallback = 'https://plumbline.example/contact';
    const { alert } = await aFailedForm('unreachable', { fallback });
    expect(alert.getByRole('link', { name: 'Contact support another way' }).getAttribute('href')).toBe(
      fallback,
    );
  });

  it('turns into the receipt when it gets through after all', async () => {
    const { model } = await aFailedForm('unreachable');
    model.showSent.value = true;
    deliver(model);
    expect(await screen.findByRole('heading', { name: 'The billing team has your message.' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a message that was refused', () => {
  it('says so and does not offer what cannot succeed', async () => {
    const { alert } = await aFailedForm('refused', { fallback: 'mailto:help@plumbline.example' });
    expect(alert.queryByText(/^The message was not accepted, .* Your text is still here\.$/)).not.toBeNull();
    expect(alert.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(alert.queryByRole('button', { name: 'Copy the text' })).not.toBeNull();
    expect(alert.queryByRole('link', { name: 'Send by e-mail' })).not.toBeNull();
    expect(description()).toBe('It is not on my card.');
  });

  it('may be changed and sent anew', async () => {
    const { model, user } = await aFailedForm('refused');
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    expect(model.submit).toHaveBeenCalledTimes(2);
  });
});

describe('a site without an endpoint', () => {
  it('shows its other way instead of a form', async () => {
    const fallback = 'mailto:help@plumbline.example';
    const { user } = showPanel(aModel(aRefundStory, { settings: { endpoint: undefined, fallback } }));
    await user.click(screen.getByRole('button', { name: 'Contact support' }));
    expect(await screen.findByText('Messages cannot be sent from here right now.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Contact support another way' }).getAttribute('href')).toBe(
      fallback,
    );
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('says that messages cannot be sent where there is no other way', () => {
    showContact(aModel(aRefundStory, { settings: { endpoint: undefined } }));
    expect(screen.queryByText('Messages cannot be sent from here right now.')).not.toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
