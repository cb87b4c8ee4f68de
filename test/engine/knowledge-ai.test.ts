import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomKnowledge } from '../../nodes/IntercomKnowledge/IntercomKnowledge.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** The search over all content and what is done to much of it at once; and updates of what Intercom replaces whole. */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new IntercomKnowledge());
});

afterEach(async () => {
	await bench.close();
});

const results = async (resource: string, operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource, operation, ...parameters });
const sent = () => bench.requests.at(-1)!;

/** The next request to this path is answered with this. */
const answers = (method: string, path: string, body: IDataObject, status = 200) =>
	bench.refuseNext({ method, path, answer: { status, body } });

describe('The search of content', () => {
	it('finds articles with their IDs in each language, and snippets', async () => {
		const { id } = bench.workspace.addSnippet({
			title: 'Password rules',
			body_markdown: 'Twelve characters',
		});
		const found = await results('content', 'search', { query: 'password', returnAll: true });
		const article = bench.workspace.articles.list().find(({ title }) => title === 'Reset your password')!;
		expect(found).toEqual(
			expect.arrayContaining([
				{ id, type: 'content_snippet', title: 'Password rules' },
				{
					...{ id: article.id, type: 'article', title: 'Reset your password' },
					...{ locales: ['en'], article_content_ids: [article.content_id] },
				},
			]),
		);
	});

	it('goes by all its filters, and follows the pages', async () => {
		const tag = bench.workspace.addTag('old');
		for (let number = 0; number < 60; number++) {
			const { tags } = bench.workspace.addSnippet({
				title: `Snippet ${number}`,
				ai_chatbot_availability: number % 2 === 0,
			});
			if (number < 4) tags.push({ tag_id: tag.id, applied_at: 0, applied_by: { type: 'admin', id: '1' } });
		}
		const search = async (filters: INodeParameters) =>
			await results('content', 'search', {
				returnAll: true,
				filters: { contentTypes: ['snippet'], ...filters },
			});
		expect(await search({})).toHaveLength(60);
		expect(await search({ finState: 'on' })).toHaveLength(30);
		expect(await search({ tags: [tag.id] })).toHaveLength(4);
		expect(await search({ tags: [tag.id], tagOperator: 'NIN' })).toHaveLength(56);
		expect(await search({ createdBefore: '2020-01-01T00:00:00Z' })).toEqual([]);
		expect(sent().query).toEqual({
			...{ content_types: 'snippet', created_at_before: '1577836800', page: '1', per_page: '50' },
		});
	});

	it('says of folders what kind of thing they are', async () => {
		await results('content', 'search', { filters: { folderIds: '7, 12' } });
		expect(sent().query).toMatchObject({ folder_ids: '7,12', folder_entity_type: 'folder' });
	});
});

describe('Content is changed in bulk', () => {
	const contents = {
		row: [
			{ type: 'article_content', id: '12' },
			{ type: 'article_content', id: '13' },
		],
	};
	const content_ids = contents.row;

	it.each<[operation: string, parameters: INodeParameters, body: IDataObject]>([
		['publish', {}, { action: 'publish' }],
		['unpublish', {}, { action: 'unpublish' }],
		['delete', {}, { action: 'delete' }],
		[
			'setAvailability',
			{ updateFields: { aiChatbot: true, aiCopilot: false } },
			{ action: 'set_availability', availability: { ai_agent: true, copilot: false } },
		],
		[
			'setAudience',
			{ updateFields: { addSegmentIds: '100, 101' } },
			{ action: 'set_audience', audience: { add_segment_ids: [100, 101] } },
		],
	])('%s', async (operation, parameters, body) => {
		answers('POST', '/content/bulk_actions', { type: 'content_bulk_action', status: 'queued' }, 202);
		expect(await results('content', operation, { contents, ...parameters })).toMatchObject([
			{ status: 'queued' },
		]);
		expect(sent().body).toEqual({ content_ids, ...body });
	});

	it('from a list that an expression gives', async () => {
		answers('POST', '/content/bulk_actions', { status: 'queued' }, 202);
		const tags = { updateFields: { addTags: ['7'], removeTags: ['8'] } };
		const { error } = await bench.run(
			{
				resource: 'content',
				operation: 'updateTags',
				specifyContents: 'json',
				contentsJson: '={{ $json.found }}',
				...tags,
			},
			[{ found: [{ type: 'article', id: 345, title: 'Refunds' }] }],
		);
		expect(error).toBeUndefined();
		expect(sent().body).toEqual({
			action: 'update_tags',
			content_ids: [{ type: 'article', id: '345' }],
			tags: { add_tag_ids: [7], remove_tag_ids: [8] },
		});
	});

	it.each<[what: string, operation: string, given: INodeParameters, told: RegExp]>([
		[
			'content that Intercom would pass over without a word',
			'publish',
			{ contents: { row: [{ type: 'content_snippet', id: '1' }] } },
			/^'Type' is "content_snippet", which is not one of its options \[item 0\]: Use one of: article_content\./,
		],
		['no content', 'publish', { contents: {} }, /^'Content' has 0 items, Intercom takes 1 to 1000 /],
		[
			'too much content',
			'delete',
			{ contents: { row: Array.from({ length: 1001 }, () => ({ type: 'article_content', id: '1' })) } },
			/^'Content' has 1001 items/,
		],
		['nothing to change', 'setAvailability', { contents }, /^There is nothing to update/],
	])('%s is told of before anything is sent', async (_what, operation, given, told) => {
		const { error } = await bench.run({ resource: 'content', operation, ...given });
		expect(`${error?.message}: ${error?.description}`).toMatch(told);
		expect(bench.requests).toEqual([]);
	});
});

describe('What Intercom replaces as a whole keeps, by an update of one field,', () => {
	it('the text, labels, reactions and newsfeeds of a news item', async () => {
		const path = '/news/news_items/141';
		const item = {
			...{
				type: 'news-item',
				id: '141',
				title: 'Dark mode',
				body: '<p>Here</p>',
				sender_id: 123,
				state: 'live',
			},
			...{ deliver_silently: true, labels: ['New', null], reactions: ['👍', null], cover_image_url: null },
			newsfeed_assignments: [{ newsfeed_id: 53, published_at: 1664638214 }],
		};
		answers('GET', path, item);
		answers('PUT', path, { ...item, title: 'Darker mode' });
		const updateFields = { title: 'Darker mode' };
		expect(await results('newsItem', 'update', { newsItem: locator('141'), updateFields })).toMatchObject([
			{ id: '141' },
		]);
		expect(sent()).toMatchObject({ method: 'PUT', path });
		expect(sent().body).toEqual({
			...{ title: 'Darker mode', body: '<p>Here</p>', sender_id: 123, state: 'live', deliver_silently: true },
			...{ labels: ['New'], reactions: ['👍'] },
			newsfeed_assignments: [{ newsfeed_id: 53, published_at: 1664638214 }],
		});
	});

	it('the availability of an external page, which would be switched on otherwise', async () => {
		const path = '/ai/external_pages/21';
		const page = {
			...{
				type: 'external_page',
				id: '21',
				title: 'Start',
				html: '<p>Hi</p>',
				url: 'https://example.com',
				locale: 'en',
			},
			...{ source_id: 44, external_id: 'abc', ai_agent_availability: false, ai_copilot_availability: true },
		};
		answers('GET', path, page);
		answers('PUT', path, page);
		await results('externalPage', 'update', {
			externalPage: locator('21'),
			updateFields: { html: '<p>Hello</p>' },
		});
		expect(sent().body).toEqual({
			...{ title: 'Start', html: '<p>Hello</p>', url: 'https://example.com', locale: 'en' },
			...{ source_id: 44, external_id: 'abc', fin_availability: false },
		});
	});

	it('the rhythm of a content import source, for which Intercom has two words', async () => {
		const path = '/ai/content_import_sources/33';
		const source = {
			id: 33,
			sync_behavior: 'automatic',
			status: 'active',
			url: 'https://example.com',
			audience_ids: [5],
		};
		answers('GET', path, source);
		answers('PUT', path, source);
		await results('contentImportSource', 'update', {
			contentImportSource: locator('33'),
			updateFields: { status: 'deactivated' },
		});
		expect(sent().body).toEqual({
			...{ sync_behavior: 'automated', status: 'deactivated', url: 'https://example.com', audience_ids: [5] },
		});
	});

	it('and says what Intercom needs and does not have', async () => {
		answers('GET', '/ai/external_pages/21', {
			id: '21',
			title: 'Start',
			html: '<p>Hi</p>',
			source_id: 44,
			url: null,
		});
		const { error } = await bench.run({
			...{ resource: 'externalPage', operation: 'update', externalPage: locator('21') },
			updateFields: { title: 'Begin' },
		});
		expect(`${error?.message}: ${error?.description}`).toBe(
			"'URL' is missing, and Intercom has none to keep [item 0]: Intercom takes this update together with it only: add 'URL' under 'Update Fields'.",
		);
		expect(sent().method).toBe('GET');
	});
});

it('Items that change the same news item wait for each other, so that none undoes what another did', async () => {
	const path = '/news/news_items/141';
	const item = { id: '141', title: 'Dark mode', body: 'Old', sender_id: 123, newsfeed_assignments: [] };
	answers('GET', path, item);
	answers('PUT', path, { ...item, title: 'First' });
	answers('GET', path, { ...item, title: 'First' });
	answers('PUT', path, { ...item, title: 'Second' });
	const { error } = await bench.run(
		{
			resource: 'newsItem',
			operation: 'update',
			newsItem: locator('141'),
			updateFields: { title: '={{ $json.title }}' },
		},
		[{ title: 'First' }, { title: 'Second' }],
	);
	expect(error).toBeUndefined();
	expect(bench.requests.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET', 'PUT']);
	expect(sent().body).toMatchObject({ title: 'Second', body: 'Old' });
});
