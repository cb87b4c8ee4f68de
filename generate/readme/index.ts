/** `npm run readme`: writes what follows from the code into README.md, the pages of the nodes and the gateway's. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gatewayPage } from '../gateway/page';
import { coveragePage, pages, tables, withTables } from './tables';

for (const { page, content } of [
	{ page: 'README.md', content: tables() },
	...pages(),
	coveragePage(),
	gatewayPage(),
]) {
	writeFileSync(page, withTables(readFileSync(page, 'utf8'), content));
}
