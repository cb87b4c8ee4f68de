/**
 * The package's nodes and credentials as its folders hold them, so that no test keeps a list that a new node would
 * have to be added to.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';

const root = path.join(__dirname, '..');

export interface FoundNode {
	/** The source, from the project's root: `nodes/Intercom/Intercom.node.ts`. */
	file: string;
	/** `intercom` */
	name: string;
	type: INodeType;
}

/** Every node, by name. */
export const nodes: FoundNode[] = classesIn<INodeType>('nodes', '.node.ts')
	.map(({ file, made }) => ({ file, name: made.description.name, type: made }))
	.sort((a, b) => a.name.localeCompare(b.name));

/** Every credential type. */
export const credentialTypes: ICredentialType[] = classesIn<ICredentialType>(
	'credentials',
	'.credentials.ts',
).map(({ made }) => made);

/** n8n's own rule for finding a class: it has the name of its file, up to the first dot. */
function classesIn<Made>(folder: string, ending: string): Array<{ file: string; made: Made }> {
	return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => {
			const exported = require(path.join(root, folder, file)) as Record<string, (new () => Made) | undefined>;
			const name = path.basename(file, ending);
			const Class = exported[name];
			if (!Class) throw new Error(`${folder}/${file} exports no class ${name}`);
			return { file: `${folder}/${file}`, made: new Class() };
		});
}
