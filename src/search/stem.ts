/**
 * A rough root, the same for most forms of one word: refund, refunds, refunded → `refund`; verify,
 * verification → `verif`. It need not be a word; it only has to be equal for words of one family. At least
 * three letters stay, so that short words keep their identity.
 *
 * Rough is enough, because a match by root counts less than an exact one. A full Porter stemmer would be
 * twenty times the bytes.
 */
export function stem(word: string): string {
  return word
    .replace(/^(.{3,}?)(?:ications?|ations?|ions?|ments?|ings?|ied|ies|ed|es|s|ly|e|y)$/, '$1')
    .replace(/(.)\1$/, '$1');
}
