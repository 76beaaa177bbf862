import { describe, expect, it } from 'vitest';
import { redact } from '../../src/core/redact.ts';

const clean = (text: string) => redact(text).text;

describe('what is taken out', () => {
  it.each([
    ['my card 4111 1111 1111 1111 was charged', 'my card [card-number removed] was charged'],
    ['4111-1111-1111-1111', '[card-number removed]'],
    ['4111111111111111.', '[card-number removed].'],
    ['4111.1111.1111.1111', '[card-number removed]'],
    ['4111\u00a01111\u00a01111\u00a01111', '[card-number removed]'],
    ['4111–1111–1111–1111', '[card-number removed]'],
    ['amex 3782 822463 10005', 'amex [card-number removed]'],
    ['diners 30569309025904', 'diners [card-number removed]'],
    ['JCB 3530111333300000', 'JCB [card-number removed]'],
    ['2223 0031 2200 3222', '[card-number removed]'],
    ['UnionPay 6200 0000 0000 0000 000', 'UnionPay [card-number removed]'],
    ['maestro 676770830013', 'maestro [card-number removed]'],
    ['my card is 123456789015', 'my card is [card-number removed]'],
    ['in 2026 4111 1111 1111 1111 12/28', 'in 2026 [card-number removed] 12/28'],
    ['4111 1111 1111 1111 4000 0566 5566 5556', '[card-number removed] [card-number removed]'],
    ['4111  1111  1111  1111', '[card-number removed]'],
    ['order 4111 1111 1111 1111', 'order [card-number removed]'],
  ])('a card number: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    ['IBAN ES91 2100 0418 4502 0005 1332 please', 'IBAN [iban removed] please'],
    ['to GB82WEST12345698765432.', 'to [iban removed].'],
    ['de89 3704 0044 0532 0130 00', '[iban removed]'],
    ['FR14-2004-1010-0505-0001-3M02-606', '[iban removed]'],
    ['NO93\u00a08601\u00a01117\u00a0947', '[iban removed]'],
  ])('an IBAN: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    ['write to ana.b+c@larch.example.', 'write to [email removed].'],
    ['<ana@larch.co.uk>', '<[email removed]>'],
    ["'ana@larch.example'", "'[email removed]'"],
    ['https://x.example/u/ana@larch.example/plan', 'https://x.example/u/[email removed]/plan'],
    ['https://x.example/?to=ana%40larch.example&p=2', 'https://x.example/?to=[email removed]&p=2'],
    ['jörg@müller.example', '[email removed]'],
  ])('an e-mail address: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    ['call +34 600 123 456 today', 'call [phone removed] today'],
    ['+14155550123', '[phone removed]'],
    ['(415) 555-0123', '[phone removed]'],
    ['415-555-0123', '[phone removed]'],
    ['+44 (0)20 7946 0958', '[phone removed]'],
  ])('a phone number that is written as such: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl',
    ['sk', 'live', 'a1b2c3d4e5f6'].join('_'),
    `ghp_${'a'.repeat(36)}`,
    `github_pat_${'a1'.repeat(20)}`,
    `glpat-${'a1'.repeat(10)}`,
    'AKIAIOSFODNN7EXAMPLE',
    ['xoxb', '1234567890', 'abcdef'].join('-'),
    `AIza${'a1'.repeat(17)}b`,
    `sk-proj-${'a1'.repeat(20)}`,
    `npm_${'a1'.repeat(18)}`,
  ])('a token: %s', (token) => {
    expect(clean(`use ${token} now`)).toBe('use [token removed] now');
  });

  it.each([
    ['Authorization: Bearer abc.DEF-123_xyz', 'Authorization: Bearer [token removed]'],
    ['authorization: Basic bWU6cGFzcw==', 'authorization: Basic [token removed]'],
    ['api_key = 9f8e7d6c5b', 'api_key = [token removed]'],
    ['"clientSecret":"9f8e7d6c5b"', '"clientSecret":"[token removed]"'],
  ])('what is called one: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('a private key, whole, and as far as it was pasted', () => {
    const label = ['RSA', 'PRIVATE', 'KEY'].join(' ');
    const begin = `-----BEGIN ${label}-----\nMIIEow==\n`;
    expect(clean(`this:\n${begin}-----END ${label}-----\nfails`)).toBe('this:\n[private-key removed]\nfails');
    expect(clean(`this:\n${begin}abc`)).toBe('this:\n[private-key removed]');
  });

  it.each([
    ['my password is hunter2 and', 'my password is [password removed] and'],
    ['password: p@ssword', 'password: [password removed]'],
    ['pwd=geheim', 'pwd=[password removed]'],
    ['Passwort:geheim', 'Passwort:[password removed]'],
    ['mi contraseña es gato77', 'mi contraseña es [password removed]'],
    ['パスワードはneko77', 'パスワードは[password removed]'],
    ['"password": "correct horse"', '"password": "[password removed]"'],
    ["password: 'abc'", "password: '[password removed]'"],
    [
      'https://x.example/in?user=7&password=abc&p=2',
      'https://x.example/in?user=7&password=[password removed]&p=2',
    ],
    ['https://x.example/in?access_token=abc', 'https://x.example/in?access_token=[token removed]'],
    ['https://me:pw@x.example/a', 'https://[password removed]@x.example/a'],
  ])('a password: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('says what it was and where it stood', () => {
    expect(redact('card 4111 1111 1111 1111, ana@larch.example')).toEqual({
      text: 'card [card-number removed], [email removed]',
      removed: [
        { kind: 'card-number', start: 5, end: 24 },
        { kind: 'email', start: 26, end: 43 },
      ],
    });
  });
});

describe('the site’s own terms', () => {
  const terms = ['Falcon', 'Blue Lynx', 'C++ (beta)', '隼計画'];
  it.each([
    ['is falcon out?', 'is [term removed] out?'],
    ['BLUE\n lynx!', '[term removed]!'],
    ['in C++ (beta) only', 'in [term removed] only'],
    ['次の隼計画について', '次の[term removed]について'],
    ['falconry and Falcons', 'falconry and Falcons'],
  ])('go as whole words, in any case: %s', (text, expected) => {
    expect(redact(text, { terms }).text).toBe(expected);
  });

  it('never take what stands for something else apart', () => {
    const once = redact('card 4111 1111 1111 1111', { terms: ['removed', 'card'] }).text;
    expect(once).toBe('[term removed] [card-number removed]');
    expect(redact(once, { terms: ['removed', 'card'] }).text).toBe(once);
  });
});

describe('in a message to support', () => {
  it('an address and a phone number in a sentence stay, within a web address they go', () => {
    const text = 'Send it to ana@larch.example or +34 600 123 456';
    expect(redact(text, { isMessage: true }).text).toBe(text);
    expect(redact('see https://x.example/?k=1&to=ana@larch.example', { isMessage: true }).text).toBe(
      'see https://x.example/?k=1&to=[email removed]',
    );
    expect(redact('https://x.example/?token=abc&to=ana@larch.example', { isMessage: true }).text).toBe(
      'https://x.example/?token=[token removed]&to=[email removed]',
    );
  });

  it('a card number goes all the same', () => {
    expect(redact('4111 1111 1111 1111', { isMessage: true }).text).toBe('[card-number removed]');
  });
});

describe('what stays', () => {
  it.each([
    'order 20318-4411 of 3 November',
    'order number 4111111111111111',
    'invoice INV-2026-000123',
    'account 4929 1234 5678 9013',
    'account 00123456789',
    'version 4.12.0-beta.3 and 10.0.19045.3448',
    'lodash@4.17.21',
    'git@github.example:larch/app.git',
    'IBAN ES91 2100 0418 4502 0005 1333',
    'at 1700000000000',
    'tracking 1Z999AA10123456784',
    'request 550e8400-e29b-41d4-a716-446655440000',
    'my password is wrong',
    'password is not accepted!',
    'Password: how do I reset it?',
    'forgot password',
    'a bearer of news',
    'bearer authentication fails',
    'https://x.example/list?page=2&keyword=refund',
    'call 600123456',
    '2026-11-30 02:10, 17,5 % of 1.234.567,89',
    'https://x.example/@ana/notes',
  ])('“%s”', (text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });
});
