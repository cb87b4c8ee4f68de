/** The frame of a page that this node gives: one file that loads nothing and sends nothing, light or dark. */

export interface HtmlPage {
	/** Plain text without markup. */
	title: string;
	/** HTML, between the tags of `main`. */
	body: string;
	style: string;
	/** What stands after it, such as a script. */
	after?: string;
	/** The hash of the only script that may run, as a Content Security Policy names it; none if absent. */
	script?: string;
}

export const htmlPage = ({ title, body, style, after = '', script }: HtmlPage): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script === undefined ? '' : `; script-src '${script}'`}">
<title>${title}</title>
<style>${BASE}${style}</style>
</head>
<body>
<main>
${body}
</main>
${after}</body>
</html>
`;

const BASE = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5f6670; --paper: #fff; --line: #d9dde2; --box: #f2f5f9 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a7aeb8; --paper: #16181c; --line: #3a3f47; --box: #21252b } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem }
`;
