/** `npm run readme`: writes the tables that follow from the code into README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tables, withTables } from './tables';

writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), tables()));
