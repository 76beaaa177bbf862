import { matching, type Finder, type Span } from './finding.ts';

/** The part of an address before the `@`, from its end. The longest has 64 signs (RFC 5321). */
const LOCAL = /[\p{L}\p{M}\p{N}._+'-]/u;
const LONGEST_LOCAL = 64;

/** `@`, also as a URL writes it, and a domain whose last part is no number: `pkg@1.2.3` is a version. */
const DOMAIN =
  /(?:@|%40)(?!\d+\.\d+\.)(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})\.){1,8}(?:xn--[a-z\d-]{1,59}|\p{L}[\p{L}\p{M}]{1,62})/giu;

/** E-mail addresses, read from the `@`: to the right the domain, to the left as far as an address goes. */
export const emails: Finder = (text) =>
  [...text.matchAll(DOMAIN)].flatMap(({ 0: found, index }) => {
    let start = index;
    while (start > 0 && index - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    // A quotation mark or a full stop before it is not its own.
    while (/['.-]/.test(text[start] ?? '')) start += 1;
    // git@host is how a repository is named.
    const isAddress = start < index && text.slice(start, index) !== 'git';
    return isAddress ? [{ start, end: index + found.length }] : [];
  });

const international = matching(/(?<![\p{L}\d+])\+[1-9](?:[ \u00a0\u202f.()/-]{0,2}\d){7,14}(?!\d)/gu);
const withAreaCode = matching(
  /(?<![\p{L}\d(])(?:[01]{1,2}[ .-]?)?\(\d{2,5}\)[ \u00a0.-]?\d{3,4}(?:[ \u00a0.-]\d{2,4}){1,3}(?![\d-])/gu,
);
/** North America's, in the groups that are written for no other number but a version's: 3, 3 and 4 with one sign between. */
const northAmerican = matching(
  /(?<![\p{L}\d.-])(?<!\b(?:version|build)\W{0,3})(?:1[.-])?[2-9]\d{2}([.-])[2-9]\d{2}\1\d{4}(?![\p{L}\d]|[.-]\d)/giu,
);
const link = matching(/(?<![\p{L}\d])tel:(?<secret>\+?\d[\d().-]{4,20}\d)/giu);

/** Phone numbers that are written as such: with a plus, an area code in brackets, as North America does, as a link. */
export const phones = [international, withAreaCode, northAmerican, link] as const;

/** Finds only what stands within web addresses. */
export function inUrls(find: Finder): Finder {
  return (text) =>
    [...text.matchAll(/(?:https?:\/\/|www\.)\S+/gi)].flatMap(({ 0: url, index }) =>
      find(url).map(({ start, end }): Span => ({ start: start + index, end: end + index })),
    );
}
