import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installN8n } from '../../dev/playground/install';
import { startN8n } from '../../dev/playground/server';
import { running } from './running';

/** What a person reads when n8n can't be started. */

jest.setTimeout(120_000);

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-'))));
afterEach(async () => await rm(folder, { recursive: true, force: true }));

it('shows the end of the log when n8n ends while it starts', async () => {
	const port = Number(new URL(running().n8n.url).port);
	const starting = startN8n({ n8n: await installN8n(), userFolder: folder, port });
	await expect(starting).rejects.toThrow(/^n8n ended with 1\. The end of its log:\n[^]*already in use/);
});

it('refuses a second n8n on one folder, and names the first', async () => {
	const { n8n } = running();
	const starting = startN8n({ n8n: await installN8n(), userFolder: path.dirname(n8n.logFile), port: 0 });
	await expect(starting).rejects.toThrow(
		new RegExp(`still running on .*${n8n.url}\\. End it first: kill \\d+`),
	);
});
