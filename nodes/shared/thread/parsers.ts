import { decodeHTMLStrict } from 'entities';
import { Parser as HtmlParser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';

/**
 * The libraries that read what people and models write: `markdown-it` for Markdown, `htmlparser2` for HTML, and
 * `entities`, the table of HTML's 2,231 named characters that both of them use.
 *
 * n8n forbids dependencies at run time and names bundling at build time as the way to use a library, so the build
 * (gulpfile.js, `bundleParsers`) puts both into the compiled copy of this one file; it imports nothing else, so nothing
 * of ours is bundled. In tests and in development the same code is read from node_modules. Why not written by hand:
 * emphasis, nested lists and broken HTML have hundreds of documented cases, and both libraries answer hostile input in
 * linear time. The price is 280 kB in the package. n8n's scanner lints the bundle and finds nothing (see the test
 * "The package"). htmlparser2 stays at 9, markdown-it at 14
 * and entities at the version that these two have: those after them are ES modules only.
 */
export { decodeHTMLStrict, HtmlParser, MarkdownIt };
