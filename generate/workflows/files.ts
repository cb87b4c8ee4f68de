import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Where the bundled workflows and their pictures are. */

const folder = path.join(__dirname, '../../workflows');

/** `confidence-escalation` and the others. */
export const bundledWorkflows = (): string[] =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.map((file) => path.basename(file, '.json'));

export const workflowFile = (name: string): string => path.join(folder, `${name}.json`);

export const pictureFile = (name: string): string => path.join(folder, `${name}.svg`);
