import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installN8n } from '../../dev/playground/install';
import { startPlayground } from '../../dev/playground/playground';
import { showStep } from '../../dev/playground/progress';
import { sandboxServices } from '../../dev/playground/services';
import { announce, keep } from './running';

/**
 * Before the first end-to-end test: what `npm start` starts, in a folder of its own and on free ports. One n8n serves
 * all tests, since starting one takes longer than most of them.
 */
export default async function setUp(): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-'));
	const playground = await startPlayground({
		installed: await installN8n(showStep),
		services: await sandboxServices(0),
		folder,
		port: 0,
		step: showStep,
	});
	keep(playground, folder);
	announce(playground);
}
