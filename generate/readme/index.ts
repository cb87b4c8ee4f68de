/** `npm run readme`: writes the tables that follow from the code into README.md and the pages of the nodes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pages, tables, withTables } from './tables';

for (const { page, content } of [{ page: 'README.md', content: tables() }, ...pages()]) {
	writeFileSync(page, withTables(readFileSync(page, 'utf8'), content));
}
