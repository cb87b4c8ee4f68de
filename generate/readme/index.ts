/** `npm run readme`: writes what follows from the code into README.md, the pages of the nodes, of the reasons and the gateway's. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gatewayPage } from '../gateway/page';
import { reasonsPage } from './reasons';
import { coveragePage, pages, tables, withTables } from './tables';

for (const { page, content } of [
	{ page: 'README.md', content: tables() },
	...pages(),
	coveragePage(),
	gatewayPage(),
	reasonsPage(),
]) {
	writeFileSync(page, withTables(readFileSync(page, 'utf8'), content));
}
