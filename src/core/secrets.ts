import { matching, type Finder } from './finding.ts';

// Each pattern is linear: repetitions exclude what follows them, or are bounded.

/** The beginnings that vendors give their keys, so that they are found when they leak. */
const VENDORS = [
  String.raw`(?:sk|pk|rk)_(?:live|test)_\w{8,}`,
  String.raw`whsec_[\w+/=]{16,}`,
  String.raw`gh[pousr]_\w{20,}`,
  String.raw`github_pat_\w{20,}`,
  String.raw`glpat-[\w-]{16,}`,
  String.raw`(?:AKIA|ASIA)[0-9A-Z]{16}`,
  String.raw`xox[abeoprs]-[\w-]{10,}`,
  String.raw`xapp-[\w-]{20,}`,
  String.raw`AIza[\w-]{30,}`,
  String.raw`ya29\.[\w-]{20,}`,
  String.raw`GOCSPX-[\w-]{20,}`,
  String.raw`sk-(?=[a-z-]{0,64}[A-Z\d])[\w-]{20,}`,
  String.raw`npm_\w{30,}`,
  String.raw`pypi-[\w-]{30,}`,
  String.raw`hf_\w{30,}`,
  String.raw`dckr_pat_[\w-]{20,}`,
  String.raw`do[opr]_v1_[0-9a-f]{32,}`,
  String.raw`shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}`,
  String.raw`sq0[a-z]{3}-[\w-]{22,}`,
  String.raw`SG\.[\w-]{16,}\.[\w-]{16,}`,
];

const vendorKey = matching(new RegExp(String.raw`(?<!\w)(?:${VENDORS.join('|')})`, 'g'));

/** JSON Web Token, RFC 7519: three parts in base64url, of which the first begins with `{"`. */
const jsonWebToken = matching(/(?<!\w)eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g);

/** A scheme of HTTP and its credentials, RFC 9110. Without a digit it is a word: "bearer authentication". */
const credentials = matching(/(?<!\w)bearer\s(?<secret>(?=[a-z.~+/=_-]{0,64}\d)[\w.~+/=-]{12,})/gi);
const authorization = matching(
  /(?<!\w)authorization["']?\s?[:=]\s?["']?(?:basic|bearer|token)\s(?<secret>[\w.~+/=-]{8,})/gi,
);

/** What is called a key and has a digit in it. */
const namedKey = matching(
  /(?:api|access|secret|private|client|auth|refresh|signing|webhook)[-_ ]?(?:key|token|secret)["']?\s?[=:：]\s?["']?(?<secret>(?=[a-z.~+/=_-]{0,64}\d)[\w.~+/=-]{8,})/gi,
);

/** Names of query parameters that hold a secret: see "Redaction" in the README. */
const SECRET_NAME =
  /auth|token|secret|session|jwt|bearer|sso|saml|[cx]srf|credential|cookie|signature|(?:^|[_.-])(?:key|sid|sig)$|api_?key/i;
const PASSWORD_NAME = /passw|passphrase|passcode|pwd|(?:^|[_.-])pass$/i;

const inQuery = (name: RegExp) =>
  matching(/[?&#;]([\w.%[\]-]{1,60})=(?<secret>[^\s&#;"'<>\ue000]+)/g, ([, given = '']) => name.test(given));

const WORD = String.raw`(?:passw(?:or)?d|passwort|passcode|passphrase|kennwort|contrase[nñ]a|mot de passe|パスワード|密码|密碼|كلمة (?:المرور|السر)|(?<![\p{L}\d])(?:pass|pwd|pw|senha))`;

const inQuotes = (sign: string) =>
  matching(
    new RegExp(
      String.raw`${WORD}["']?\s?[=:：]\s?${sign}(?<secret>[^${sign}\n\ue000]{1,100})(?=${sign})`,
      'giu',
    ),
  );
const joined = matching(
  new RegExp(String.raw`${WORD}["']?\s?[=:：](?<secret>[^\s\ue000"'&][^\s\ue000]{2,})`, 'giu'),
);
// "password is wrong" is a complaint: behind "is" or a space, a password has a digit or a sign in it.
const behind = matching(
  new RegExp(
    String.raw`${WORD}["']?(?:\s?(?:is|ist|es|est|é|[=:：])\s|\s?[は是]\s?)(?<secret>(?=[\p{L}\p{M}.,;:?!'"’”()/…-]{0,64}[^\p{L}\p{M}\s.,;:?!'"’”()/…\ue000-])[^\s\ue000]{3,})`,
    'giu',
  ),
);
/** User info of a URL, RFC 3986. */
const userInfo = matching(/(?<=:\/\/)[^\s/@?#\ue000]+(?=@)/g);

/** A private key in PEM, RFC 7468; one whose end is missing goes to the end of the text. */
const privateKey: Finder = (text) => {
  const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
  const spans = [];
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const last = text.indexOf('-----END ', begin.lastIndex);
    const close = last < 0 ? -1 : text.indexOf('-----', last + 9);
    const end = close < 0 ? text.length : close + 5;
    spans.push({ start: found.index, end });
    begin.lastIndex = end;
  }
  return spans;
};

/** What opens a door, by its kind. */
export const secrets = [
  ['private-key', privateKey],
  ['token', jsonWebToken],
  ['token', vendorKey],
  ['token', authorization],
  ['token', credentials],
  ['password', userInfo],
  ['password', inQuery(PASSWORD_NAME)],
  ['token', inQuery(SECRET_NAME)],
  ['token', namedKey],
  ['password', inQuotes('"')],
  ['password', inQuotes("'")],
  ['password', joined],
  ['password', behind],
] as const;
