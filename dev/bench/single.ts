import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { N8nClient } from '../playground/client';
import { installN8n } from '../playground/install';
import { freePort } from '../playground/port';
import { startN8n } from '../playground/server';
import { N8nProcess } from './n8n-process';

/** A real n8n of one process, for as long as the work takes: SQLite, the built package, no workflows. */
export async function inOneProcess<Result>(
	env: Record<string, string>,
	work: (n8n: { client: N8nClient; main: N8nProcess }) => Promise<Result>,
): Promise<Result> {
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-bench-'));
	try {
		const n8n = await startN8n({
			n8n: await installN8n(),
			userFolder: folder,
			port: await freePort(),
			env: { N8N_CUSTOM_EXTENSIONS: path.resolve('dist'), ...env },
		});
		try {
			const client = new N8nClient(n8n.url);
			await client.setUpOwner({ email: 'owner@example.com', password: 'Owner-of-this-1' });
			return await work({ client, main: new N8nProcess(n8n.pid) });
		} finally {
			await n8n.stop();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
