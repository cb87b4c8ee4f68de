/** `npx tsx generate/workflows`: draws a picture of each bundled workflow beside its file. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { IWorkflowBase } from 'n8n-workflow';
import { bundledWorkflows, pictureFile, workflowFile } from './files';
import { pictureOf } from './picture';

for (const name of bundledWorkflows()) {
	writeFileSync(
		pictureFile(name),
		pictureOf(JSON.parse(readFileSync(workflowFile(name), 'utf8')) as IWorkflowBase),
	);
}
