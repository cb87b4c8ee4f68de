import { rm } from 'node:fs/promises';
import { kept } from './running';

/** After the last end-to-end test. */
export default async function tearDown(): Promise<void> {
	const { playground, folder } = kept();
	await playground.stop();
	await rm(folder, { recursive: true, force: true });
}
