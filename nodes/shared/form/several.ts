import type { ILoadOptionsFunctions, INodeListSearchResult, INodePropertyOptions } from 'n8n-workflow';
import type { Field } from './field';
import type { Words } from './inputs';
import { asList } from './inputs';

const HOW_TO_CHOOSE =
	'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.';

/**
 * The ids of any number of things from a list that the workspace fills.
 * @param one what a single one is called: `Audience`
 * @param loadOptionsMethod fills the list; see `asOptions`
 */
export function several(one: string, loadOptionsMethod: string, words: Words = {}): Field<string[]> {
	return {
		property: {
			displayName: `${one} Names or IDs`,
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod },
			default: [],
			...words,
			description: words.description ? `${words.description}. ${HOW_TO_CHOOSE}` : HOW_TO_CHOOSE.slice(0, -1),
		},
		read: (raw) => asList(raw),
	};
}

type SearchMethod = (this: ILoadOptionsFunctions) => Promise<INodeListSearchResult>;

/** What fills the list of a picker fills a list to choose several from as well, where it gives all there is. */
export const asOptions = (search: SearchMethod) =>
	async function (this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		return (await search.call(this)).results.map(({ name, value }) => ({ name, value }));
	};
