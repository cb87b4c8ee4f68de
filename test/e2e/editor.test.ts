import type { Browser, Page } from 'playwright-core';
import { nodes } from '../nodes';
import { inN8n, openBrowser, signIn } from './browser';
import { running } from './running';

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
	await signIn(page);
});
afterAll(async () => await browser.close());

/** Begins a workflow and searches the node panel. */
async function search(words: string) {
	await page.goto(`${running().n8n.url}/workflow/new`);
	await inN8n(page, 'node-creator-plus-button').click();
	await inN8n(page, 'node-creator-search-bar').fill(words);
}

const found = (name: string) =>
	inN8n(page, 'node-creator-item-name').filter({ hasText: new RegExp(`^${name}$`) });

const actionNodes = nodes.filter(({ type }) => !type.webhook).map(({ type }) => type.description.displayName);

describe("n8n's node panel", () => {
	it.each(actionNodes)('finds "%s"', async (name) => {
		await search(name);
		await found(name).first().waitFor();
	});

	it.each(['ticket', 'help desk', 'customer support', 'CRM'])('finds Intercom by "%s"', async (words) => {
		await search(words);
		await found('Intercom Support').first().waitFor();
	});

	it('describes actions and trigger in one sentence', async () => {
		await search('Intercom Support');
		const entry = inN8n(page, 'item-iterator-item').filter({ hasText: 'Intercom Support' }).first();
		expect(await entry.textContent()).toMatch(/Work with conversations.* or start when/);
	});

	it('offers the trigger beside the actions of Intercom, and opens it', async () => {
		await search('Intercom');
		await found('Intercom Support').click();
		await found('Conversation: Customer Replied').click();
		await inN8n(page, 'parameter-input-topics')
			.filter({ hasText: 'Conversation: Customer Replied' })
			.waitFor();
		expect(await page.getByText("Intercom's Developer Hub").count()).toBeGreaterThan(0);
	});
});
