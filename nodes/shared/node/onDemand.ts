import type { ICredentialTestFunction, INodeType } from 'n8n-workflow';
import type { Asking, EditorMethods, MethodNames } from './editorMethods';
import type { Resource, Resources } from './operation';

/** The test of an access token, which every node offers. */
export const credentialTest: Record<string, ICredentialTestFunction> = {
	async testAccessToken(credential) {
		const { testAccessToken } = await import('../intercom/verifyToken');
		return await testAccessToken.call(this, credential);
	},
};

/**
 * A node's methods, where n8n looks for them by name. Whichever is called first loads the operations that say how to
 * answer: these are hundreds of files, and n8n loads every node as it starts, in each of its processes.
 */
export function methodsOnDemand(
	{ listSearch, loadOptions, resourceMapping }: MethodNames,
	load: () => Promise<Resources | Resource>,
): NonNullable<INodeType['methods']> {
	let known: EditorMethods | undefined;
	const methods = async () => {
		const { methodsOf } = await import('./editorMethods');
		return (known ??= methodsOf(await load()));
	};
	return {
		credentialTest,
		listSearch: byName(listSearch, async (name) => (await methods()).listSearch[name]),
		loadOptions: byName(loadOptions, async (name) => (await methods()).loadOptions[name]),
		resourceMapping: byName(resourceMapping, async (name) => (await methods()).resourceMapping[name]),
	};
}

function byName<Answer>(
	names: string[],
	find: (name: string) => Promise<Asking<Answer> | undefined>,
): Record<string, Asking<Answer>> {
	const onDemand = (name: string): Asking<Answer> =>
		async function (...question) {
			const method = await find(name);
			if (!method) throw new TypeError(`The node has no list called ${name}`);
			return await method.apply(this, question);
		};
	return Object.fromEntries(names.map((name) => [name, onDemand(name)]));
}
