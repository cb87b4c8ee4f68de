/**
 * `npm run schemas`: writes the output schemas that follow from the operations, removes those of operations that are
 * no more, and tells what has changed for those who read the outputs.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changed, presentFiles, schemaFiles } from './files';

const write = async () => {
	const before = presentFiles();
	const files = await schemaFiles();
	for (const file of before.keys()) if (!files.has(file)) rmSync(file);
	for (const [file, content] of files) {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	const { broken, added } = changed(before, files);
	for (const line of [...added, ...broken.map((sentence) => `BREAKS: ${sentence}`)]) console.log(line);
	console.log(`${files.size} schemas: ${added.length} keys are new, ${broken.length} are missed.`);
};

void write();
