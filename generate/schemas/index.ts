/** `npm run schemas`: writes the output schemas that follow from the operations, and removes those of operations that are no more. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { presentFiles, schemaFiles } from './files';

const write = async () => {
	const files = await schemaFiles();
	for (const file of presentFiles()) if (!files.has(file)) rmSync(file);
	for (const [file, content] of files) {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
};

void write();
