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

export const docBookPage = `<html><head><title>5.1. Table Basics</title><meta name="generator" content="DocBook XSL Stylesheets"></head><body>
<div class="navheader"><table><tr><th colspan="5">5.1. Table Basics</th></tr><tr><td><a href="ddl.html">Prev</a></td>
<th>Chapter 5. Data Definition</th><td><a href="index.html">Home</a></td></tr></table></div>
<div class="sect1" id="DDL-BASICS"><div class="titlepage"><div><div><h2 class="title">5.1. Table Basics</h2></div></div></div>
<div class="toc"><a href="#x">5.1.1. Rows</a></div>
<p>A table consists of rows and of columns, whose number and order are fixed.</p>
<div class="tip"><h3 class="title">Tip</h3><p>Name them well.</p></div>
<div class="sect2" id="DDL-ROWS"><div class="titlepage"><div><div><h3 class="title">5.1.1. Rows</h3></div></div></div><p>Their number varies.</p></div></div>
<div class="navfooter"><a href="next.html">Next</a></div></body></html>`;

export const manPage = `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>tool-commit(1)</title></head><body class="manpage">
<div id="header"><h1>
tool-commit(1) Manual Page
</h1><h2>NAME</h2><div class="sectionbody"><p>tool-commit -
   Record what has changed
</p></div></div>
<div id="content"><div class="sect1"><h2 id="_options">OPTIONS</h2><p>There are a few of them.</p></div></div>
<div id="footer">Last updated 2024-05-31</div></body></html>`;

export const apiPage = `<html lang="en"><head><title>File system | Tool v18 Documentation</title></head><body><div id="content">
<div id="column2"><ul><li><a href="fs.html">File system</a></li><li><a href="net.html">Net</a></li></ul></div>
<div id="column1"><header><h1>Tool v18 documentation</h1></header><div id="apicontent">
<h2>File system<span><a class="mark" href="#file-system" id="file-system">#</a></span></h2>
<p>The module reads and writes files as other systems do it.</p>
<h3><code>fs.open(path)</code><span><a class="mark" href="#fsopenpath" id="fsopenpath">#</a></span></h3><p>Opens one.</p>
</div></div></div></body></html>`;

export const vitePressPage = `<html lang="en-US"><head><title>Refunds | Acme</title></head><body><div id="app">
<header><nav><span id="main-nav" class="visually-hidden">Main Navigation</span><a href="/guide/refunds.html">Guide</a></nav></header>
<aside class="VPSidebar"><nav><section class="VPSidebarItem level-0"><div class="item"><h2 class="text">Paying</h2></div>
<div class="items"><div><div class="item"><a href="/guide/cards.html"><p class="text">Cards</p></a></div></div>
<div><div class="item"><a href="/guide/refunds.html"><p class="text">Refunds</p></a></div></div></div></section></nav></aside>
<div class="VPDoc"><div class="aside"><nav>On this page</nav></div><main><div class="vp-doc">
<h1 id="refunds">Refunds <a class="header-anchor" href="#refunds">\u200b</a></h1><p>They take five days, as every bank will tell you.</p>
<div class="language-js"><button>Copy</button><span class="lang">js</span><pre><code>refund()</code></pre></div></div></main>
<footer><div class="edit-link"><a href="https://x.test">Edit this page</a></div></footer></div></div></body></html>`;
