import { existsSync, readFileSync } from 'node:fs';
import { gatewayPage } from '../../generate/gateway/page';
import { reasonsPage } from '../../generate/readme/reasons';
import { coveragePage, pageAt, pageOf, pages, tables, withTables } from '../../generate/readme/tables';
import { credentialTypes, nodes } from '../nodes';

/** What people read about the package, held against the package. */

it.each([{ page: 'README.md', content: tables() }, ...pages(), coveragePage(), gatewayPage(), reasonsPage()])(
	'$page has the tables that follow from the code (npm run readme writes them)',
	({ page, content }) => {
		const text = readFileSync(page, 'utf8');
		expect(withTables(text, content)).toBe(text);
	},
);

/** n8n puts words of its own behind the address, which the browser would take for a part of what follows a `#`. */
describe('"Docs" opens a page of its own', () => {
	const opened = [
		...nodes.map((node) => ({ name: node.name, page: pageOf(node) })),
		...credentialTypes.map(({ name, documentationUrl = '' }) => ({ name, page: pageAt(documentationUrl) })),
	];

	it.each(opened)('for $name', ({ page }) => {
		expect(page).toMatch(/^docs\/[\w/-]+\.md$/);
		expect(existsSync(page)).toBe(true);
		expect(opened.filter((other) => other.page === page)).toHaveLength(1);
	});
});
