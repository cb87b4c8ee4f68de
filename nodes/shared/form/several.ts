import type { EditorList } from './editorList';
import type { Input, Words } from './field';
import { readTexts } from './text';

const HOW_TO_CHOOSE =
	'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.';

/**
 * The ids of any number of things from a list that the workspace fills.
 * @param one what a single one is called: `Audience`
 * @param dependsOn the input of the same form that decides what there is
 */
export function several(
	one: string,
	list: EditorList,
	words: Words = {},
	dependsOn?: Input,
): Input<string[]> {
	return {
		property: {
			displayName: `${one} Names or IDs`,
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: list.options.name },
			default: [],
			...words,
			description: words.description ? `${words.description}. ${HOW_TO_CHOOSE}` : HOW_TO_CHOOSE.slice(0, -1),
		},
		filling: { method: list.options, dependsOn },
		read: (given) => readTexts(one, given),
	};
}
