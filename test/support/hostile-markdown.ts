/** Texts that would run code, make a request or break the page if a renderer of Markdown took them for more than text. */
const CALLS = ['globalThis.pwned=1', 'fetch("http://127.0.0.1:9/")'];
const SCHEMES = [
  'javascript:',
  'JAVASCRIPT:',
  'java\nscript:',
  'java&#115;cript:',
  ' javascript:',
  'vbscript:',
  'data:text/html,',
];
const HOST = 'http://127.0.0.1:9';

const links = SCHEMES.flatMap((scheme) =>
  CALLS.flatMap((call) => [
    `[click](${scheme}${call})`,
    `[click](<${scheme}${call}>)`,
    `[click][1]\n\n[1]: ${scheme}${call}`,
    `<${scheme}${call}>`,
    `![image](${scheme}${call})`,
    `[![image](${scheme}x)](${scheme}${call})`,
  ]),
);

const tags = CALLS.flatMap((call) => [
  `<script>${call}</script>`,
  `# <script>${call}</script>`,
  `- <script>${call}</script>`,
  `> <img src=x onerror='${call}'>`,
  `| a |\n|--|\n| <svg onload='${call}'> |`,
  `**<iframe srcdoc="<script>${call}</script>"></iframe>**`,
  `<a href="javascript:${call}">link</a>`,
  `<details open ontoggle='${call}'>x</details>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror='${call}'>`,
  `<!-- --!><script>${call}</script> -->`,
  `<![CDATA[<script>${call}</script>]]>`,
  `<?xml version="1.0"?><?php ${call} ?>`,
  `\`\`\`html onload=${call}\n<script>${call}</script>\n\`\`\``,
  `    <script>${call}</script>`,
  `\`<script>${call}</script>\``,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;script&#62;${call}&#60;/script&#62;`,
  `[x]: "><script>${call}</script>\n\n[x]`,
  `[a](http://x.example "' onmouseover='${call}")`,
  `[a](http://x.example/"onmouseover="${call})`,
  `![a](${HOST}/a.png"onerror="${call})`,
  `<input autofocus onfocus='${call}'>`,
  `<body onload='${call}'>`,
  `<style>@import '${HOST}/x.css';</style>`,
  `<form action="${HOST}"><button>`,
  `<base href="${HOST}/">`,
  `<object data="${HOST}/x.swf"></object><embed src="${HOST}/x">`,
  `</td></tr></table></main></body><script>${call}</script>`,
]);

const requests = ['png', 'svg', 'gif'].flatMap((ending) => [
  `![pixel](${HOST}/pixel.${ending})`,
  `![](${HOST}/pixel.${ending} "title")`,
  `![p][p]\n\n[p]: ${HOST}/pixel.${ending}`,
  `<img src="${HOST}/pixel.${ending}">`,
  `[![badge](${HOST}/pixel.${ending})](${HOST}/page)`,
  `<video src="${HOST}/pixel.${ending}" autoplay></video>`,
  `<link rel="prefetch" href="${HOST}/pixel.${ending}">`,
  `![](//127.0.0.1:9/pixel.${ending})`,
]);

const shapes = [
  '>'.repeat(3000),
  `${'- '.repeat(2000)}x`,
  '['.repeat(5000),
  `${'['.repeat(500)}x${'](y)'.repeat(500)}`,
  '*'.repeat(5001),
  `${'*a_'.repeat(2000)}`,
  `${'`'.repeat(3001)}x`,
  `| ${'a | '.repeat(500)}\n| ${'-- | '.repeat(500)}\n`,
  `# ${'#'.repeat(3000)}`,
  `${'<'.repeat(3000)}`,
  `${'&#x41;'.repeat(1000)}`,
  '&#9999999;&#0;&#xffffff;&nope;',
  `${'\u202e\u0000\ud800 **x**\n'.repeat(50)}`,
  `${'1. x\n'.repeat(2000)}`,
  `${'\\'.repeat(3000)}`,
  `${'~'.repeat(3000)}`,
  `[a]: x\n${'[a]'.repeat(2000)}`,
  `${'  '.repeat(500)}- x`,
];

const attributes = ['__proto__', 'constructor', 'toString'].flatMap((name) => [
  `[${name}]`,
  `[x][${name}]`,
  `[${name}]: http://x.example\n\n[${name}]`,
  `&${name};`,
  `\`\`\`${name}\nx\n\`\`\``,
  `| ${name} |\n|--|\n| [${name}](${name}) |`,
]);

export const HOSTILE_MARKDOWN: readonly string[] = [...links, ...tags, ...requests, ...shapes, ...attributes];
