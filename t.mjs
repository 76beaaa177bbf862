import { runnerImport } from 'vite';
import { chromium } from 'playwright-core';
const { module: { serveSite } } = await runnerImport('/work/wt-sites/test/sites/serveSite.ts', {configFile:false});
const { module: { sites } } = await runnerImport('/work/wt-sites/test/sites/sites.ts', {configFile:false});
const site = sites.find(s => s.name === process.argv[2]);
const served = await serveSite(site, await site.build());
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--host-resolver-rules='+served.resolverRule]});
for (const on of [false,true,false,true,false,true]) {
  served.setTag(on);
  const c = await b.newContext({ viewport: { width: 1280, height: 900 } }); const p = await c.newPage();
  await p.addInitScript(() => { window.sh=[]; new PerformanceObserver(l => l.getEntries().forEach(e => window.sh.push([e.startTime, e.value, e.sources.map(s => (s.node?.nodeName ?? '?')+'.'+(s.node?.className ?? '')+' '+JSON.stringify(s.previousRect.toJSON?.() ?? '')+'→'+JSON.stringify(s.currentRect)).slice(0,3)]))).observe({type:'layout-shift',buffered:true}); });
  await p.goto(new URL(site.from, served.root).href); await p.waitForTimeout(2500);
  console.log(on, JSON.stringify(await p.evaluate(() => window.sh)));
  await c.close();
}
await b.close(); await served.stop();
