import type { Browser, Page } from 'playwright-core';
import { nodes } from '../nodes';
import { openBrowser, signIn } from './browser';
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

describe("n8n's editor", () => {
	it.each(nodes.map(({ type }) => type.description.displayName))('finds "%s" in the node panel', async (name) => {
		await page.goto(`${running().n8n.url}/workflow/new`);
		await page.getByTestId('canvas-plus-button').or(page.getByTestId('canvas-add-button')).first().click();
		const search = page.getByTestId('node-creator-search-bar');
		await search.fill(name);
		await page.getByTestId('node-creator-item-name').filter({ hasText: new RegExp(`^${name}$`) }).first().waitFor();
	});
});
