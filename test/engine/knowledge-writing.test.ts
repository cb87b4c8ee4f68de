import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomKnowledge } from '../../nodes/IntercomKnowledge/IntercomKnowledge.node';
import { Editor } from './editor';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Articles, their drafts and versions, internal articles, collections and snippets: what is written, and how. */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new IntercomKnowledge());
});

afterEach(async () => {
	await bench.close();
});

const results = async (resource: string, operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource, operation, ...parameters });
const refusalOf = async (resource: string, operation: string, parameters: INodeParameters = {}) => {
	const { error } = await bench.run({ resource, operation, ...parameters });
	return `${error?.message}: ${error?.description}`;
};
const sent = () => bench.requests.at(-1)!.body as IDataObject;
const anArticle = (state: 'published' | 'draft' = 'published') =>
	bench.workspace.addArticle({
		title: 'Refunds',
		description: 'Getting money back',
		body: '<p>Within 30 days.</p>',
		author_id: Number(bench.workspace.teammates.owner().id),
		state,
	});
const nora = () => Number(bench.workspace.teammates.owner().id);

describe('A new article', () => {
	it('is a draft by the teammate of the credential, from no more than a title', async () => {
		const [article] = await results('article', 'create', { title: 'Refunds' });
		expect(sent()).toEqual({ title: 'Refunds', author_id: nora() });
		expect(article).toMatchObject({ title: 'Refunds', state: 'draft', author_id: nora() });
	});

	it.each([
		['Markdown', '# Refunds\n\nWithin **30** days', 'body_markdown'],
		['Markdown that begins with an address', '<https://example.com> tells more', 'body_markdown'],
		['HTML', '<h1>Refunds</h1>', 'body'],
		['a whole page', '<!DOCTYPE html><html></html>', 'body'],
		['HTML after words', 'Refunds:\r\n<p>Within 30 days</p>', 'body'],
		['Markdown about HTML', 'Write `<p>x</p>`', 'body_markdown'],
	])('takes %s as what it is', async (_kind, body, field) => {
		await results('article', 'create', { title: 'Refunds', additionalFields: { body } });
		expect(sent()).toEqual({ title: 'Refunds', author_id: nora(), [field]: body });
	});

	it('stands in a collection, is for audiences and AIs, and speaks several languages', async () => {
		const collection = bench.workspace.addCollection({ name: 'Billing' });
		const [article] = await results('article', 'create', {
			title: 'Refunds',
			additionalFields: {
				collection: locator(collection.id),
				audiences: ['1', '2'],
				aiChatbot: true,
				aiCopilot: false,
				state: 'published',
				translations: {
					row: [
						{ locale: 'fr', content: { title: 'Remboursements', body: 'Sous 30 jours', aiChatbot: true } },
						{ locale: 'de', content: { title: 'Erstattung' } },
					],
				},
			},
		});
		expect(sent()).toMatchObject({
			parent_id: Number(collection.id),
			parent_type: 'collection',
			audience_ids: [1, 2],
			ai_chatbot_availability: true,
			ai_copilot_availability: false,
			translated_content: {
				fr: { title: 'Remboursements', body_markdown: 'Sous 30 jours', ai_chatbot_availability: true },
				de: { title: 'Erstattung' },
			},
		});
		expect(article).toMatchObject({ state: 'published', parent_ids: [Number(collection.id)] });
	});

	it('is published later when a time is given, and the time goes out in ISO 8601', async () => {
		const at = 'scheduledPublishAt';
		const [article] = await results('article', 'create', {
			title: 'Refunds',
			additionalFields: { [at]: '2099-03-14T09:00:00Z' },
		});
		expect(sent()).toMatchObject({ state: 'published', scheduled_publish_at: '2099-03-14T09:00:00.000Z' });
		expect(article).toMatchObject({
			state: 'draft',
			scheduled_publish_at: Date.parse('2099-03-14T09:00:00Z') / 1000,
		});
	});

	it('cannot have two schedules, and is told so before anything is sent', async () => {
		const additionalFields = {
			scheduledPublishAt: '2099-03-14T09:00:00Z',
			scheduledUnpublishAt: '2099-03-15T09:00:00Z',
		};
		expect(await refusalOf('article', 'create', { title: 'Refunds', additionalFields })).toMatch(
			/^'Scheduled Publish At' and 'Scheduled Unpublish At' are both set \[item 0\]: Intercom keeps one schedule/,
		);
		expect(bench.requests.filter(({ method }) => method === 'POST')).toEqual([]);
	});

	it('needs IDs that are numbers where Intercom wants numbers', async () => {
		const audiences = ['1', 'VIP'];
		expect(
			await refusalOf('article', 'create', { title: 'Refunds', additionalFields: { audiences } }),
		).toMatch(/^'Audience Names or IDs' has the ID "VIP", which is not a number \[item 0\]/);
	});
});

describe('An article that is updated', () => {
	it('keeps what is not given', async () => {
		const { id } = anArticle();
		const [article] = await results('article', 'update', {
			article: locator(id),
			updateFields: { title: 'Money back' },
		});
		expect(sent()).toEqual({ title: 'Money back' });
		expect(article).toMatchObject({
			title: 'Money back',
			description: 'Getting money back',
			state: 'published',
		});
	});

	it('may have its description emptied, its audiences taken away and its schedule taken back', async () => {
		const { id } = anArticle();
		const updateFields = { description: '', audiences: [], scheduledUnpublishAt: '' };
		await results('article', 'update', { article: locator(id), updateFields });
		expect(sent()).toEqual({ description: '', audience_ids: [], scheduled_unpublish_at: null });
	});

	it.each([
		['article', 'update', 'article'],
		['article', 'stageDraft', 'article'],
		['internalArticle', 'update', 'internalArticle'],
		['collection', 'update', 'collection'],
		['contentSnippet', 'update', 'contentSnippet'],
		['newsItem', 'update', 'newsItem'],
		['externalPage', 'update', 'externalPage'],
		['contentImportSource', 'update', 'contentImportSource'],
	])('%s %s: with nothing given, nothing is sent', async (resource, operation, parameter) => {
		expect(await refusalOf(resource, operation, { [parameter]: locator('7') })).toBe(
			"There is nothing to update [item 0]: Add a field under 'Update Fields'.",
		);
		expect(bench.requests).toEqual([]);
	});

	it('is deleted, and says which it was', async () => {
		const { id } = anArticle();
		expect(await results('article', 'delete', { article: locator(id) })).toEqual([{ deleted: true, id }]);
		expect(bench.workspace.articles.list().map((article) => article.id)).not.toContain(id);
	});
});

describe('A draft of a published article', () => {
	it('is staged, read and published; until then nobody sees it', async () => {
		const { id } = anArticle();
		const article = locator(id);
		await results('article', 'stageDraft', { article, updateFields: { body: 'Within 60 days.' } });
		expect(await results('article', 'get', { article })).toMatchObject([{ text: 'Within 30 days.' }]);
		expect(await results('article', 'getDraft', { article })).toMatchObject([
			{ id, title: 'Refunds', text: 'Within 60 days.' },
		]);
		await results('article', 'publishDraft', { article });
		expect(await results('article', 'get', { article })).toMatchObject([{ text: 'Within 60 days.' }]);
	});

	it('is published in the languages that are named', async () => {
		const { id } = anArticle();
		bench.workspace.drafts.stage(id, { title: 'Money back' });
		expect(
			await refusalOf('article', 'publishDraft', {
				article: locator(id),
				additionalFields: { locales: 'en, fr' },
			}),
		).toMatch(/pending changes: fr \[item 0\]/);
		await results('article', 'publishDraft', { article: locator(id), additionalFields: { locales: ['en'] } });
		expect(sent()).toEqual({ locales: ['en'] });
	});

	it("is not there for an article that is a draft itself: Intercom's words say so", async () => {
		const { id } = anArticle('draft');
		expect(
			await refusalOf('article', 'stageDraft', { article: locator(id), updateFields: { title: 'x' } }),
		).toMatch(/^Article must be published before a draft can be staged \[item 0\]/);
	});
});

describe('The versions of an article', () => {
	it('are listed newest first, and each can be read', async () => {
		const { id } = anArticle();
		await results('article', 'update', { article: locator(id), updateFields: { body: 'Within 60 days.' } });
		const versions = await results('article', 'getVersions', { article: locator(id), returnAll: true });
		expect(versions).toMatchObject([{ state: 'published' }, { state: 'draft', title: 'Refunds' }]);
		const version = locator(versions[1]!.id as string);
		expect(await results('article', 'getVersion', { article: locator(id), version })).toMatchObject([
			{ article_id: id, text: 'Within 30 days.', created_via: 'api' },
		]);
	});

	it('in a language that the workspace does not have are refused', async () => {
		const { id } = anArticle();
		expect(
			await refusalOf('article', 'getVersions', { article: locator(id), filters: { locale: 'fr' } }),
		).toMatch(/^Unknown locale/);
	});
});

describe('Tags', () => {
	it('are put on articles and snippets by name, made if need be, and taken off again', async () => {
		const { id } = anArticle();
		const snippet = bench.workspace.addSnippet({ title: 'Hours' });
		const tag = locator('billing', 'name');
		expect(await results('article', 'addTag', { article: locator(id), tag })).toMatchObject([
			{ type: 'tag', name: 'billing' },
		]);
		await results('contentSnippet', 'addTag', { contentSnippet: locator(snippet.id), tag });
		expect(bench.workspace.articles.get(id).tags).toHaveLength(1);
		expect(snippet.tags).toHaveLength(1);
		await results('article', 'removeTag', { article: locator(id), tag });
		expect(bench.workspace.articles.get(id).tags).toEqual([]);
	});
});

describe('A collection', () => {
	it('is made in another one, moved to the first level, and deleted', async () => {
		const parent = bench.workspace.addCollection({ name: 'Billing' });
		const additionalFields = {
			parent: locator(parent.id),
			helpCenter: locator('79'),
			translations: { row: [{ locale: 'fr', content: { name: 'Remboursements' } }] },
		};
		const [created] = await results('collection', 'create', { name: 'Refunds', additionalFields });
		expect(sent()).toEqual({
			name: 'Refunds',
			parent_id: parent.id,
			help_center_id: 79,
			translated_content: { fr: { name: 'Remboursements' } },
		});
		const collection = locator(
			`https://help.example.com/en/collections/${created!.id as string}-refunds`,
			'url',
		);
		await results('collection', 'update', { collection, updateFields: { parent: locator('') } });
		expect(sent()).toEqual({ parent_id: null });
		expect(await results('collection', 'get', { collection })).toMatchObject([
			{ name: 'Refunds', parent_id: null },
		]);
		expect(await results('collection', 'delete', { collection })).toEqual([
			{ deleted: true, id: created!.id },
		]);
		expect(await results('collection', 'getAll')).toMatchObject([{ name: 'Billing' }]);
		expect(await results('helpCenter', 'getAll')).toMatchObject([
			{ id: '79', default: true, locales: ['en'] },
		]);
	});
});

describe('A content snippet', () => {
	it('is made from Markdown, changed with blocks, and deleted', async () => {
		const [created] = await results('contentSnippet', 'create', {
			title: 'Hours',
			additionalFields: { body: 'Nine to five', aiChatbot: true },
		});
		expect(sent()).toEqual({ title: 'Hours', body_markdown: 'Nine to five', ai_chatbot_availability: true });
		const contentSnippet = locator(created!.id as string);
		const { outputs } = await bench.run(
			{
				resource: 'contentSnippet',
				operation: 'update',
				contentSnippet,
				updateFields: { body: '={{ $json.blocks }}' },
			},
			[{ blocks: [{ type: 'paragraph', text: 'All day' }] }],
		);
		expect(outputs[0]).toHaveLength(1);
		expect(await results('contentSnippet', 'get', { contentSnippet })).toMatchObject([
			{ title: 'Hours', text: 'All day', ai_chatbot_availability: true, ai_copilot_availability: false },
		]);
		expect(await results('contentSnippet', 'delete', { contentSnippet })).toEqual([
			{ deleted: true, id: created!.id },
		]);
	});

	it('is listed with all others, fifty a page', async () => {
		for (let number = 0; number < 60; number++) bench.workspace.addSnippet({ title: `Snippet ${number}` });
		expect(await results('contentSnippet', 'getAll', { returnAll: true })).toHaveLength(60);
		expect(bench.requests.map(({ query }) => query.per_page)).toEqual(['50', '50']);
	});
});

describe('The lists offer', () => {
	const offered = async (method: string, chosen: INodeParameters = {}) => {
		const editor = new Editor(new IntercomKnowledge(), bench, { authentication: 'accessToken', ...chosen });
		return (await editor.list(method)).results.map(({ name }) => name);
	};

	it('help centers, collections and snippets by name', async () => {
		bench.workspace.addCollection({ name: 'Billing' });
		bench.workspace.addSnippet({ title: 'Hours' });
		expect(await offered('searchHelpCenters')).toEqual(['Sandbox Help Center (default)']);
		expect(await offered('searchCollections')).toEqual(['Billing']);
		expect(await offered('searchContentSnippets')).toEqual(['Hours']);
	});

	it('the versions of the article that is chosen, and none as long as none is', async () => {
		const { id } = anArticle();
		const chosen = { resource: 'article', operation: 'getVersion' };
		const names = await offered('searchArticleVersions', { ...chosen, article: locator(id) });
		expect(names).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d Refunds \(live\)$/)]);
		expect(await offered('searchArticleVersions', { ...chosen, article: locator('', 'list') })).toEqual([]);
	});

	it('several tags and teammates to choose from', async () => {
		const { id } = bench.workspace.addTag('vip');
		const editor = new Editor(new IntercomKnowledge(), bench);
		expect(await editor.options('getTags')).toEqual([{ name: 'vip', value: id }]);
		expect((await editor.options('getTeammates')).map(({ name }) => name)).toContain(
			'Nora Lind (nora@example.com)',
		);
	});
});

it('Items that change the same article keep their order, however many run at once', async () => {
	const { id } = anArticle();
	const titles = Array.from({ length: 10 }, (_, number) => ({ title: `Title ${number}` }));
	const updateFields = { title: '={{ $json.title }}' };
	await bench.run({ resource: 'article', operation: 'update', article: locator(id), updateFields }, titles);
	expect(bench.requests.map(({ body }) => body)).toEqual(titles);
});
