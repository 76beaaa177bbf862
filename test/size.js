import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { panelShell } from './panelShell.js';

/**
 * What a customer downloads, in bytes of gzip -9, against the budgets. A group is a chunk and all that it imports at
 * once; what a later group shares with an earlier one is counted in the earlier one only.
 */
const manifest = JSON.parse(readFileSync('dist/chunks/manifest.json', 'utf8'));
const counted = new Set();

const groups = [
  { name: 'loader', files: ['dist/baton.js'], budget: 1500 },
  { name: 'session core', files: chunk('src/start.ts'), budget: 8000 },
  {
    name: 'panel and search',
    files: [...chunk('src/panelRoom.ts'), ...chunk('src/speech.ts'), ...chunk('src/messages/panel.en.ts')],
  },
  { name: 'up to the first result', sum: 3, budget: 32000 },
  { name: 'decision (with something to decide)', files: chunk('src/decision.ts'), budget: 9000 },
  { name: 'words of English (with the decision)', files: chunk('src/wordsOfEnglish.ts') },
  // To be brought down to this; the decision alone is held to it.
  { name: 'decision and words', latest: 2, reach: 9000 },
  { name: 'redaction (with the first query, with contact)', files: chunk('src/core/redactEvent.ts') },
  { name: 'passages (on an article)', files: chunk('src/passages.ts') },
  {
    name: 'reading in the panel',
    files: [...chunk('src/articleRoom.ts'), ...chunk('src/messages/reading.en.ts')],
  },
  { name: 'an article from its page (with reading)', files: chunk('src/browser/fetchArticle.ts') },
  { name: 'guided flows', files: chunk('src/flowRoom.ts') },
  { name: 'contact', files: chunk('src/contactRoom.ts') },
  { name: 'in the page (with <baton-help>)', files: chunk('src/inlineHelp.ts') },
  { name: 'answers in the page', files: chunk('src/inlineAnswers.ts') },
  { name: 'on phones', files: chunk('src/browser/onPhone.ts') },
  {
    name: 'files (with contact, where the team takes them)',
    files: [...chunk('src/attachmentsRoom.ts'), ...chunk('src/messages/attachments.en.ts')],
  },
  { name: 'picture of the page', files: chunk('src/screenshotRoom.ts') },
  { name: 'delivery', files: chunk('src/deliver.ts') },
  { name: 'commands (with a call)', files: chunk('src/commands.ts') },
  { name: 'configuration check', files: chunk('src/configureApp.ts') },
  { name: 'what a site has by itself (without data-index)', files: chunk('src/siteIndex.ts') },
  { name: 'pages of a site without an index', files: chunk('src/searchPages.ts') },
  { name: 'titles (without an index, with data-crawl="off")', files: chunk('src/pageTitles.ts') },
];

/** The chunk of a source file: its entry, or the group that it was put into. */
function chunk(source) {
  const name = source.replace(/^.*\/|\.ts$/g, '');
  const start = manifest[source] ? source : Object.keys(manifest).find((key) => manifest[key].name === name);
  const files = [];
  const add = (key) => {
    const entry = manifest[key];
    if (!entry) throw new Error(`dist/chunks/manifest.json has no ${key}: run npm run build.`);
    const file = `dist/chunks/${entry.file}`;
    if (counted.has(file)) return;
    counted.add(file);
    files.push(file);
    for (const imported of entry.imports ?? []) add(imported);
  };
  add(start ?? source);
  return files;
}

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const format = (bytes) => bytes.toLocaleString('en').padStart(8);

let over = 0;
const sizes = [];
console.log('bytes of gzip -9');
for (const { name, files, sum, latest, budget, reach } of groups) {
  const size = files
    ? files.reduce((total, file) => total + gzipped(file), 0)
    : (latest ? sizes.slice(-latest) : sizes.slice(0, sum)).reduce((a, b) => a + b, 0);
  if (files) sizes.push(size);
  const verdict =
    reach !== undefined && size > reach
      ? `over ${format(reach).trim()}`
      : budget === undefined
        ? ''
        : size <= budget
          ? `of ${format(budget)}`
          : `of ${format(budget)}  TOO LARGE`;
  if (budget !== undefined && size > budget) over += 1;
  console.log(`${format(size)} ${verdict.padEnd(22)} ${name}`);
}

const SHELL = 16000;
const shell = await panelShell();
console.log(
  `${format(shell)} ${`of ${format(SHELL)}${shell > SHELL ? '  TOO LARGE' : ''}`.padEnd(22)} panel without the search engine`,
);
if (shell > SHELL) over += 1;

/** Every file of texts is held to this. */
const CATALOGUE = 2000;
const catalogues = Object.entries(manifest).flatMap(([source, { file }]) => {
  const [, part, language] = /^src\/messages\/(\w+)\.([\w-]+)\.ts$/.exec(source) ?? [];
  return language ? [{ part, language, size: gzipped(`dist/chunks/${file}`) }] : [];
});
console.log(`catalogues: each language's sum, and its largest file of ${format(CATALOGUE).trim()}`);
for (const language of new Set(catalogues.map((one) => one.language))) {
  const own = catalogues.filter((one) => one.language === language);
  const largest = own.reduce((a, b) => (b.size > a.size ? b : a));
  const sum = own.reduce((total, { size }) => total + size, 0);
  const verdict = largest.size <= CATALOGUE ? '' : 'TOO LARGE';
  console.log(
    `${format(sum)} ${language.padEnd(8)} ${largest.part} ${format(largest.size).trim()} ${verdict}`,
  );
  if (verdict) over += 1;
}
if (over > 0) process.exitCode = 1;
