import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tables, withTables } from '../../generate/readme/tables';

const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');

it('has the tables that follow from the code (npm run readme writes them)', () => {
	expect(withTables(readme, tables())).toBe(readme);
});
