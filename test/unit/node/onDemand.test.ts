import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { searchedList } from '../../../nodes/shared/form/editorList';
import { picker } from '../../../nodes/shared/form/picker';
import { endpoint } from '../../../nodes/shared/intercom/request';
import { methodNames } from '../../../nodes/shared/node/editorMethods';
import { methodsOnDemand } from '../../../nodes/shared/node/onDemand';
import type { Resource } from '../../../nodes/shared/node/operation';
import { operation } from '../../../nodes/shared/node/operation';

const asked: unknown[] = [];
const things = searchedList('Things', async (_session, { filter, paginationToken }) => {
	asked.push([filter, paginationToken]);
	return { results: [{ name: 'Thing', value: '1' }] };
});

const content: Resource = {
	name: 'Thing',
	operations: {
		get: operation({
			...{ name: 'Get', action: 'Get thing', description: 'Get a thing' },
			fields: { thing: picker({ displayName: 'Thing', list: things, idPlaceholder: 'e.g. 1' }) },
			effect: 'read',
			request: () => endpoint('GET /tags'),
		}),
	},
};

/** The editor, as far as a list asks about it. */
const editor = {
	getNodeParameter: (_name: string, fallback: unknown) => fallback,
	getCredentials: async () => ({ accessToken: 'token', region: 'us' }),
	getNode: () => ({ name: 'Intercom', credentials: {} }),
} as unknown as ILoadOptionsFunctions;

it('Methods have their names before anything is loaded, and what answers them is loaded once', async () => {
	const load = jest.fn(async () => content);
	const { listSearch = {}, credentialTest } = methodsOnDemand(methodNames(content), load);
	expect(Object.keys(listSearch)).toEqual(['searchThings']);
	expect(Object.keys(credentialTest ?? {})).toEqual(['testAccessToken']);
	expect(load).not.toHaveBeenCalled();

	const searchThings = listSearch.searchThings!;
	expect(await searchThings.call(editor, 'thin', 'page 2')).toEqual({
		results: [{ name: 'Thing', value: '1' }],
	});
	await searchThings.call(editor);
	expect(asked).toEqual([
		['thin', 'page 2'],
		[undefined, undefined],
	]);
	expect(load).toHaveBeenCalledTimes(1);
});

it('What could not be loaded is loaded when it is asked for again', async () => {
	const load = jest.fn(async () => content).mockRejectedValueOnce(new Error('The file is being replaced'));
	const { searchThings } = methodsOnDemand(methodNames(content), load).listSearch!;
	await expect(searchThings!.call(editor)).rejects.toThrow('The file is being replaced');
	expect((await searchThings!.call(editor)).results).toHaveLength(1);
});
