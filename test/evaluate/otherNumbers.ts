/** Numbers that support needs, in a sentence: none of them is a card, an IBAN, a phone number or a secret. */
export interface OtherNumber {
  readonly kind: string;
  readonly text: string;
  /** The number as it stands in the text. */
  readonly number: string;
}

/** In each form, `#` is a digit, `A` a letter and `x` a hexadecimal digit. */
const FORMS: readonly (readonly [kind: string, sentence: string, forms: readonly string[]])[] = [
  [
    'order',
    'My order {} has not arrived.',
    ['#####', '########', '############', 'A##-#####', '###-#######-#######', '####-####-####', 'ORD-######'],
  ],
  [
    'account',
    'We cannot sign in to account {} any more.',
    ['######', '########', '##########', '############', 'acct_xxxxxxxxxxxx', '##-##-##-##', 'AA######'],
  ],
  [
    'invoice',
    'Invoice {} has our old address.',
    ['INV-####-######', '2026-#####', '##########', 'R########'],
  ],
  [
    'version',
    'It began with version {}.',
    ['#.#.#', '##.##.#', '2026.##.##.###', '#.#.#-beta.##', '1##.0.####.##'],
  ],
  [
    'request',
    'The page shows the request id {}.',
    ['xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx', 'req_xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxx'],
  ],
  ['time', 'It failed at {}.', ['2026-11-2# 1#:2#:3#', '2026112#1#3#2#', '17#########', '17##########']],
  [
    'tracking',
    'The parcel has the tracking number {}.',
    ['####################', '1ZAA##########', 'AA#########GB'],
  ],
];
const EACH = 200;

/** @param random gives numbers from 0 to 1 */
export function otherNumbers(random: () => number): readonly OtherNumber[] {
  const one = (from: string) => from[Math.floor(random() * from.length)] ?? '';
  const signs: Readonly<Record<string, string>> = {
    '#': '0123456789',
    A: 'ABCDEFGHJKLMNPRSTUVWXYZ',
    x: '0123456789abcdef',
  };
  // The letters of a prefix stand for themselves: only a run that holds none but A is drawn.
  const drawn = (form: string) =>
    form.replace(/#|x|(?<![A-Z])A+(?![A-Z])/g, (found) =>
      [...found].map((sign) => one(signs[sign] ?? sign)).join(''),
    );
  return FORMS.flatMap(([kind, sentence, forms]) =>
    forms.flatMap((form) =>
      Array.from({ length: EACH }, () => {
        const number = drawn(form);
        return { kind, number, text: sentence.replace('{}', number) };
      }),
    ),
  );
}
