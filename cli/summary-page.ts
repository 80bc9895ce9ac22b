import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

const require = createRequire(import.meta.url);

/** Elements and attributes that GitHub keeps (github.com/gjtorikian/html-pipeline, sanitization filter). */
const ALLOWED = {
  allowedTags:
    'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture source ol ul table thead tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite dfn mark small span time wbr'.split(
      ' ',
    ),
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    source: ['srcset', 'media'],
    code: ['class'],
    '*': ['align', 'title', 'open', 'colspan', 'rowspan', 'lang', 'dir'],
  },
  allowedClasses: { code: ['language-*'] },
};

/** A page that shows Markdown as GitHub's page of a workflow run or a pull request does. */
export function markdownPage(markdown: string, title: string): string {
  const html = sanitizeHtml(marked.parse(markdown, { gfm: true, async: false }), ALLOWED);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8')}
body { margin: 0; padding: 24px; background: light-dark(#f6f8fa, #010409); }
main { max-width: 1012px; margin: auto; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; }
main > h1 { margin: 0; padding: 12px 16px; font: 600 14px system-ui; border-bottom: 1px solid light-dark(#d1d9e0, #3d444d); color: light-dark(#1f2328, #f0f6fc); background: light-dark(#f6f8fa, #151b23); border-radius: 6px 6px 0 0; }
.markdown-body { padding: 24px; border-radius: 0 0 6px 6px; }
@media (max-width: 600px) { body { padding: 0; } .markdown-body { padding: 16px; } }
</style>
<main><h1>${title}</h1><article class="markdown-body">${html}</article></main>
</html>
`;
}
