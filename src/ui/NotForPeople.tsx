import type { Ref } from 'preact';

/** What password managers look for to leave a field alone: 1Password, Bitwarden, LastPass, Dashlane. */
const LEFT_ALONE = {
  'data-1p-ignore': true,
  'data-bwignore': true,
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;

/**
 * A field that only a program fills in. It is inert: nobody sees it, comes to it by keyboard or hears of it, and no browser
 * fills it in. Its name is that of nothing that is known of a person.
 */
export function NotForPeople({ input }: { readonly input: Ref<HTMLInputElement> }) {
  return (
    <div class="unseen" inert aria-hidden="true">
      <input ref={input} name="comments" type="text" autocomplete="off" tabIndex={-1} {...LEFT_ALONE} />
    </div>
  );
}
