import type { INodeParameters } from 'n8n-workflow';
import { IntercomKnowledge } from '../../nodes/IntercomKnowledge/IntercomKnowledge.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new IntercomKnowledge());
});

afterEach(async () => {
	await bench.close();
});

const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'article', operation, ...parameters });
const search = async (phrase: string, more: INodeParameters = {}) =>
	await results('search', { phrase, ...more });
const sent = () => bench.requests.at(-1)!;
const password = () => bench.workspace.articles.list().find(({ title }) => title === 'Reset your password')!;

describe('A search', () => {
	it('gives what an AI can answer from: the text without HTML, and the address to point to', async () => {
		const [best] = await search('reset password');
		expect(best).toEqual({
			id: password().id,
			title: 'Reset your password',
			url: expect.stringMatching(/^https:/),
			state: 'published',
			text: expect.stringContaining('a link that works for 60 minutes'),
		});
		expect(best!.text).not.toMatch(/<\w/);
	});

	it('gives five articles unless more are wanted, and follows the pages for those', async () => {
		const author = Number(bench.workspace.teammates.owner().id);
		for (let number = 0; number < 160; number++) {
			bench.workspace.addArticle({
				title: `Gizmo ${number}`,
				body: 'About gizmos',
				author_id: author,
				state: 'published',
			});
		}
		expect(await search('gizmo')).toHaveLength(5);
		expect(sent().query).toEqual({ phrase: 'gizmo', state: 'published', per_page: '5', page: '1' });
		expect(await search('gizmo', { maxArticles: 155 })).toHaveLength(155);
	});

	it('finds drafts only when asked for them', async () => {
		const author_id = Number(bench.workspace.teammates.owner().id);
		bench.workspace.addArticle({ title: 'Unicorns', body: 'Secret', author_id, state: 'draft' });
		expect(await search('unicorns')).toEqual([]);
		expect(await search('unicorns', { additionalFields: { state: 'all' } })).toMatchObject([
			{ state: 'draft', url: null },
		]);
	});

	it('cuts a long text to the passage that speaks of it, or not at all', async () => {
		const author_id = Number(bench.workspace.teammates.owner().id);
		const body = [
			...Array.from({ length: 200 }, () => 'Nothing of interest.'),
			'The unicorn lives in the basement.',
		].join('\n');
		bench.workspace.addArticle({ title: 'Animals', body, author_id, state: 'published' });
		expect((await search('unicorn', { additionalFields: { textLength: 100 } }))[0]!.text).toMatch(
			/^… .*The unicorn lives in the basement\.$/s,
		);
		expect((await search('unicorn', { additionalFields: { textLength: 0 } }))[0]!.text).toHaveLength(
			200 * 21 + 34,
		);
	});

	it('fetches the body of an article that the search tells of without one', async () => {
		const { id, title } = password();
		const bare = { id, title, state: 'published', url: null };
		bench.refuseNext({
			path: '/articles/search',
			answer: { status: 200, body: { type: 'list', data: { articles: [bare] } } },
		});
		expect(await search('password')).toMatchObject([
			{ id, text: expect.stringContaining('Forgot password?') },
		]);
		expect(sent().path).toBe(`/articles/${id}`);
	});

	it('keeps to one help center and marks what it found, if asked', async () => {
		const found = await search('password', {
			maxArticles: 1,
			additionalFields: { helpCenter: locator('123'), highlight: true },
		});
		expect(sent().query).toMatchObject({ help_center_id: '123', highlight: 'true' });
		expect(found).toMatchObject([
			{ highlights: { highlighted_title: [{ type: 'plain', text: 'Reset your password' }] } },
		]);
	});

	it('gives all that Intercom sends beside the text, if wanted', async () => {
		const [article] = await search('password', { maxArticles: 1, simplify: false });
		expect(article).toMatchObject({
			type: 'article',
			body: expect.stringContaining('<p>'),
			text: expect.any(String),
		});
	});

	it('asks once for the same words in the minutes for which it is told to remember them', async () => {
		const remember = (minutes: number) => ({ additionalFields: { rememberFor: minutes } });
		const first = await search('reset password', remember(60));
		const before = bench.requests.length;
		expect(await search(' Reset  Password', remember(60))).toEqual(first);
		expect(bench.requests).toHaveLength(before);
		await search('reset password', { ...remember(60), maxArticles: 1 });
		await search('reset password', remember(0));
		await search('reset password');
		expect(bench.requests.length - before).toBe(3);
	});

	it('does not remember a search that failed', async () => {
		const remember = { additionalFields: { rememberFor: 60 } };
		bench.refuseNext({ path: '/articles/search', answer: { status: 400 } });
		await expect(search('invite teammates', remember)).rejects.toMatchObject({ httpCode: '400' });
		expect(await search('invite teammates', remember)).not.toEqual([]);
	});

	it('needs words to search for', async () => {
		const { error } = await bench.run({ resource: 'article', operation: 'search', phrase: ' ' });
		expect(error?.message).toBe("'Phrase' is empty [item 0]");
	});
});

describe('An article', () => {
	it('is read by its address, as text', async () => {
		const url = `https://help.example.com/en/articles/${password().id}-reset-your-password`;
		const [article] = await results('get', { article: locator(url, 'url') });
		expect(Object.keys(article!)).toHaveLength(10);
		expect(article).toMatchObject({
			title: 'Reset your password',
			text: expect.stringContaining('choose "Forgot password?"'),
		});
	});

	it('is listed with the others, drafts too', async () => {
		expect(await results('getAll', { returnAll: true })).toHaveLength(10);
		expect(await results('getAll', { limit: 3, simplify: false })).toMatchObject([
			...Array.from({ length: 3 }, () => ({ type: 'article', body: expect.any(String) })),
		]);
	});

	it('that is unknown is told of', async () => {
		const { error } = await bench.run({ resource: 'article', operation: 'get', article: locator('4711') });
		expect(`${error?.message} ${error?.description}`).toMatch(/\[item 0\] Check the ID.*404/);
	});
});
