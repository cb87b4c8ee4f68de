import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWarnings } from '../../../dev/playground/log';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-'))));
afterEach(async () => await rm(folder, { recursive: true, force: true }));

async function warningsIn(...lines: string[]): Promise<string[]> {
	const file = path.join(folder, 'n8n.log');
	await writeFile(file, lines.map((line) => `${line}\n`).join(''));
	return (await readWarnings(file)).map(({ message }) => message);
}

const line = (level: string, message: string) => JSON.stringify({ level, message, metadata: {} });

describe("the warnings in n8n's log", () => {
	it('are its lines of the levels warn and error', async () => {
		const found = await warningsIn(
			line('info', 'Version: 2.41.1'),
			line('warn', 'Odd'),
			line('error', 'Bad'),
		);
		expect(found).toEqual(['Odd', 'Bad']);
	});

	it('are plain where n8n colours them, as it does on a terminal and on a build server', async () => {
		expect(await warningsIn(line('error', '\u001b[31m404 Not found\u001b[39m'))).toEqual(['404 Not found']);
	});

	it('are also what was written past the logger', async () => {
		expect(await warningsIn(line('info', 'Fine'), '(node:1) DeprecationWarning: old')).toEqual([
			'(node:1) DeprecationWarning: old',
		]);
	});

	it('are not those that n8n gives about itself', async () => {
		const mode =
			'\nThere is a deprecation related to your n8n setup. Please act:\n - N8N_RUNNERS_MODE -> Old.\n';
		expect(
			await warningsIn(
				line('warn', 'Migrations in progress, please do NOT stop the process.'),
				line('warn', mode),
			),
		).toEqual([]);
	});

	it('are a second deprecation beside the one about itself', async () => {
		const both =
			'\nThere are deprecations related to your n8n setup. Please act:\n - N8N_RUNNERS_MODE -> Old.\n - N8N_OTHER -> New.\n';
		expect(await warningsIn(line('warn', both))).toEqual([both]);
	});
});
