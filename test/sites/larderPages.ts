import type { DocPage } from './page.ts';
import { runningPages } from './runningPages.ts';

/** The docs of Larder, a made-up server that keeps track of what a household has in its cupboards. */
export const larderPages: readonly DocPage[] = [
  {
    slug: 'install',
    title: 'Install Larder',
    intro:
      'Larder is one program and one folder. It runs on a small computer at home, on a NAS, or on a rented server, and needs 200 MB of memory.',
    parts: [
      {
        heading: 'On Linux',
        text: 'Unpack the archive where you like and start the program. It makes its folder on the first start and prints the address to open in a browser.',
        code: 'tar xf larder-2.4.tar.gz\n./larder serve --folder /var/lib/larder',
      },
      {
        heading: 'In a container',
        text: 'The image holds nothing of yours: mount a volume at `/data`, or everything is gone with the container. Port 7040 is the only one that has to be published.',
      },
      {
        heading: 'The first account',
        text: 'Whoever opens the address first makes the account of the owner. Do so before the machine can be reached from outside of your home.',
      },
    ],
  },
  {
    slug: 'first-shelf',
    title: 'Your first shelf',
    intro:
      'A shelf is a place where things stand: a cupboard, the freezer, a box in the cellar. Larder counts what is on it.',
    parts: [
      {
        heading: 'Add a shelf',
        text: 'Press the plus sign beside “Shelves” and give it a name that everyone at home would use. A shelf can stand inside another one, such as a drawer of the freezer.',
      },
      {
        heading: 'Put things on it',
        text: 'Type a name, an amount and a unit. Larder suggests units that fit: flour in kilograms, eggs in pieces, milk in litres. Take something away with the minus sign when you have used it up.',
      },
    ],
  },
  {
    slug: 'household-members',
    title: 'Household members',
    intro:
      'Everybody who lives with you can have an account of their own, and all of them see the same shelves.',
    parts: [
      {
        heading: 'Invite somebody',
        text: 'Open “Household” and press “Invite”. The link that you get works once and for three days; send it as you like. Whoever opens it chooses a name and a password.',
      },
      {
        heading: 'What children may do',
        text: 'An account marked as a child can look and take things away, but neither delete shelves nor see prices. The owner can change this at any time.',
      },
      {
        heading: 'When someone moves out',
        text: 'Remove the account under “Household”. What that person has entered stays, signed with “former member”.',
      },
    ],
  },
  {
    slug: 'barcode-scanner',
    title: 'Scan barcodes',
    intro: 'The camera of a phone reads the code on a package, and Larder knows what it is.',
    parts: [
      {
        heading: 'With a phone',
        text: 'Press the camera sign and hold the package in front of it. Browsers give a page the camera only over HTTPS, so that an address beginning with `http:` shows no picture at all.',
      },
      {
        heading: 'With a hand-held scanner',
        text: 'A USB scanner types digits like a keyboard and ends with Enter. Put the cursor into the field at the top and scan one package after the other.',
      },
      {
        heading: 'Unknown products',
        text: 'A code that no catalogue knows is asked about once: type a name, and the same code is known from then on, for your household only.',
      },
    ],
  },
  {
    slug: 'shopping-list',
    title: 'The shopping list',
    intro: 'What falls below its least amount goes onto the list by itself; all else you write there.',
    parts: [
      {
        heading: 'Least amounts',
        text: 'Open a product and set “Never below”. As soon as less is on the shelf, the missing amount stands on the list, rounded up to whole packages.',
      },
      {
        heading: 'In the shop without reception',
        text: 'The list works offline: ticks are kept on the phone and sent when there is a network again. Two people can tick at the same time.',
      },
      {
        heading: 'Order of the aisles',
        text: 'Drag the groups into the order in which you walk through the shop. Each shop has an order of its own.',
      },
    ],
  },
  {
    slug: 'expiry-reminders',
    title: 'Best-before reminders',
    intro: 'Larder tells you in the morning what should be eaten soon.',
    parts: [
      {
        heading: 'When you are told',
        text: 'Three days ahead for what is in the fridge, two weeks for tins. Change it for a shelf under “Reminders”, or for a single product.',
      },
      {
        heading: 'By mail or on the phone',
        text: 'Mail needs a server for outgoing mail in the settings. Notices on the phone need the page on the home screen, and your permission once.',
      },
      {
        heading: 'After the date',
        text: 'Things past their date are marked in red and stay until you say whether they were eaten or thrown away. The yearly report counts both.',
      },
    ],
  },
  {
    slug: 'spreadsheet-import',
    title: 'Bring in a spreadsheet',
    intro: 'A list that you already keep in a spreadsheet becomes shelves and products in one go.',
    parts: [
      {
        heading: 'Columns',
        text: 'Save it as CSV in UTF-8. The first line names the columns: `name`, `amount`, `unit`, `shelf` and, if you have it, `best_before` as year, month and day.',
        code: 'name,amount,unit,shelf,best_before\nFlour,2,kg,Cupboard,2031-04-01',
      },
      {
        heading: 'Try it first',
        text: 'A preview shows each row as it would be added, and rows with a fault in yellow. Nothing is changed before you press “Add all”.',
      },
      {
        heading: 'Umlauts are broken',
        text: 'Strange signs instead of accents mean that the file is not in UTF-8. Most programs ask for the encoding in the dialog for saving.',
      },
    ],
  },
  ...runningPages,
];
