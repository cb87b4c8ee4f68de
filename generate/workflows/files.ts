import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Where the bundled workflows and their pictures lie. */
export const workflowsFolder = path.join(__dirname, '../../workflows');

/** The names of the bundled workflows' files, e.g. `confidence-escalation.json`. */
export const bundledWorkflows = (): string[] =>
	readdirSync(workflowsFolder)
		.filter((file) => file.endsWith('.json'))
		.sort();

/** The path of a bundled workflow, by its file's name. */
export const workflowFile = (file: string): string => path.join(workflowsFolder, file);

/** The path of the picture of a bundled workflow, by the workflow's file name. */
export const pictureFile = (file: string): string => workflowFile(file).replace(/json$/, 'svg');
