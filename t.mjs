import { runnerImport } from 'vite';
const { module } = await runnerImport('/work/wt-sites/test/sites/sites.ts', {configFile:false});
for (const s of module.sites) { if (process.argv[2] && !process.argv.slice(2).includes(s.name)) continue; const m = s.missing(); if (m) { console.log(s.name, 'missing', m); try { await s.install(); } catch (e) { console.log('install failed', e.message); continue; } } const t = Date.now(); try { console.log(s.name, await s.build(), Date.now()-t); } catch (e) { console.log(s.name, 'FAILED', e.message); } }
