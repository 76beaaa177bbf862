/** Pages as generators write them, in small. */
export const plainPage = `<!doctype html><html lang="en"><head><title>When a refund arrives | Acme help</title>
<meta name="description" content="How long a refund takes, by card and by bank."></head><body>
<header><a href="/">Acme</a><form><input name="q"></form></header>
<nav><a href="/a">A</a></nav>
<main><article>
<nav aria-label="Breadcrumb"><ol><li><a href="../index.html">Home</a></li><li><a href="index.html">Billing</a></li></ol></nav>
<h1>When a refund arrives</h1>
<p>Cards take five days, and bank transfers two.</p>
<h2 id="bank">Bank transfers</h2><p>They are sent at noon.</p>
<h3>Without an id</h3><p>Ask your bank.</p>
<aside>Related: invoices</aside><script>track()</script>
</article></main>
<footer>Imprint</footer></body></html>`;

export const sphinxPage = `<!DOCTYPE html><html lang="en"><head><title>json — Encoder &#8212; Docs 3.1</title></head><body>
<div class="related" role="navigation"><ul>
<li class="right"><a href="genindex.html">index</a> |</li>
<li class="nav-item nav-item-0"><a href="../index.html">Docs 3.1</a> &#187;</li>
<li class="nav-item nav-item-1"><a href="netdata.html">Internet Data</a> &#187;</li>
<li class="nav-item nav-item-this"><a href=""><code>json</code> — Encoder</a></li></ul></div>
<div class="document"><div class="body" role="main">
<section id="module-json"><span id="json-encoder"></span>
<h1><a href="#module-json"><code><span class="pre">json</span></code></a> — Encoder<a class="headerlink" href="#module-json">¶</a></h1>
<p><strong>Source code:</strong> <a href="x">Lib/json.py</a></p>
<div class="admonition warning"><p class="admonition-title">Warning</p><p>Be cautious with data from untrusted sources, as it may be large.</p></div>
<p>The module reads and writes a data format that is in wide use. It has two functions.</p>
<section id="basic-usage"><h2><span class="section-number">1.2. </span>Basic usage<a class="headerlink" href="#basic-usage">¶</a></h2>
<p>Text about it.</p></section>
<section id="limits"><h2>Limits</h2><p>More text.</p></section>
</section></div></div>
<div class="sphinxsidebar"><p>Previous topic</p></div></body></html>`;

export const mkdocsPage = `<!doctype html><html lang="de"><head><title>Rechnungen - Handbuch</title></head><body>
<div class="md-container"><nav class="md-tabs"><a href="..">Start</a></nav><main class="md-main">
<div class="md-sidebar"><nav class="md-nav"><a href="#x">Inhalt</a></nav></div>
<article class="md-content__inner"><h1 id="rechnungen">Rechnungen<a class="headerlink" href="#rechnungen" title="Permanent link">&para;</a></h1>
<p>Eine Rechnung wird per E-Mail oder auf Papier gesendet, ganz wie es beliebt.</p>
<h2 id="spater">Später senden<a class="headerlink" href="#spater">&para;</a></h2><p>Wählen Sie einen Tag.</p>
</article></main></div></body></html>`;

export const docusaurusPage = `<!doctype html><html lang="en"><head><title>Install | Acme</title><meta name="description" content="Acme docs"></head><body>
<nav class="navbar"><a href="/">Acme</a></nav><main><article>
<nav class="theme-doc-breadcrumbs" aria-label="Breadcrumbs"><ul class="breadcrumbs">
<li><a aria-label="Home page" href="/"><svg></svg></a></li>
<li><span>Getting started</span></li><li class="active"><span>Install</span></li></ul></nav>
<div class="markdown"><header><h1>Install</h1></header>
<p>Run one command and answer three questions about your team.</p>
<h2 class="anchor" id="with-npm">With npm<a href="#with-npm" class="hash-link" aria-label="Direct link">​</a></h2>
<p>Then <code>npm start</code>.</p></div></article></main></body></html>`;

/** A page with nothing but what a test is about. */
export const page = (main: string, head = ''): string =>
  `<html><head>${head}</head><body><main>${main}</main></body></html>`;
