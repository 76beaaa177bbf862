import type { DocPage } from './page.ts';

/** The part of Larder's docs for whoever runs the server. */
export const runningPages: readonly DocPage[] = [
  {
    slug: 'backups',
    title: 'Backups and restoring',
    intro: 'Everything that Larder knows is in one file, and a copy of it is made each night.',
    parts: [
      {
        heading: 'Where the copies are',
        text: 'In `copies` beside the database, fourteen days of them. Take them to another machine with whatever you use for other files: a copy on the same disk does not outlive the disk.',
      },
      {
        heading: 'Restore a copy',
        text: 'Stop the server, put the copy in the place of `larder.db`, and start it again. Phones notice on their own that time has gone back.',
        code: 'larder stop\ncp copies/2031-03-02.db larder.db\nlarder serve',
      },
    ],
  },
  {
    slug: 'reverse-proxy',
    title: 'HTTPS and a reverse proxy',
    intro: 'Larder speaks plain HTTP. A server in front of it adds the certificate.',
    parts: [
      {
        heading: 'nginx',
        text: 'Pass on the name of the host and the protocol, otherwise links in invitations begin with the wrong address. Web sockets need the two headers for an upgrade.',
        code: 'location / {\n  proxy_pass http://127.0.0.1:7040;\n  proxy_set_header Host $host;\n}',
      },
      {
        heading: 'Below a path',
        text: 'Start the server with `--base /larder/` where it does not have a host name to itself. The slash at the end belongs to it.',
      },
      {
        heading: 'Bad gateway',
        text: 'A page that says 502 means that the proxy is there and Larder is not: look whether it is running, and on which port.',
      },
    ],
  },
  {
    slug: 'label-printer',
    title: 'Print labels',
    intro: 'Jars, boxes and frozen leftovers get a label with a name, a date and a code to scan.',
    parts: [
      {
        heading: 'Which printers',
        text: 'Any printer that the computer knows prints sheets of labels. Small thermal printers on the network are spoken to directly, in ZPL or in ESC/POS.',
      },
      {
        heading: 'The label is cut off',
        text: 'Set width and height of your roll in millimetres under “Printers”. If the first label is still shifted, let the printer measure its roll again.',
      },
    ],
  },
  {
    slug: 'api-tokens',
    title: 'Tokens for the API',
    intro: 'Scripts and smart homes speak to Larder with a token instead of a password.',
    parts: [
      {
        heading: 'Make a token',
        text: 'Under “Account” press “New token” and say what it may do: look, change, or both. It is shown once. Larder keeps only a hash of it.',
      },
      {
        heading: 'A first request',
        text: 'Send the token in the header `Authorization`. Answers are JSON, fifty entries a page.',
        code: 'curl -H "Authorization: Bearer $TOKEN" https://larder.example/api/shelves',
      },
      {
        heading: 'Too many requests',
        text: 'Sixty requests a minute are allowed for each token. Beyond that the answer is 429, with the seconds to wait in `Retry-After`.',
      },
    ],
  },
  {
    slug: 'sync-conflicts',
    title: 'When two phones disagree',
    intro: 'Somebody took the last tin while a phone was offline, and now the amount is below nothing.',
    parts: [
      {
        heading: 'How Larder decides',
        text: 'Each change is an amount added or taken, not a new total, so that most changes simply add up. Where a name was changed twice, the later change wins.',
      },
      {
        heading: 'Negative amounts',
        text: 'Count what is really there and enter it with the equals sign: `=3` sets the amount instead of changing it. The history shows who entered what.',
      },
      {
        heading: 'A phone that never catches up',
        text: 'Sign out and in again on that phone. It then takes everything anew from the server; ticks that were not sent yet are shown before, for you to note.',
      },
    ],
  },
  {
    slug: 'upgrade',
    title: 'Move to a newer version',
    intro:
      'Versions with the same first number can be exchanged as you like; a new first number changes the database.',
    parts: [
      {
        heading: 'Step by step',
        text: 'Make a copy, stop the server, put the new program in the place of the old one, and start it. The first start after a change of the database takes a minute.',
      },
      {
        heading: 'Back to the old version',
        text: 'After a change of the database the old program refuses to start. Put back the copy that was made before, and with it the old program.',
      },
    ],
  },
];
