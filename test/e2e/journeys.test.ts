import type { INode } from 'n8n-workflow';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { N8nClient } from '../../dev/playground/client';
import { workflowFile } from '../../generate/workflows/files';
import { importFile, inN8n, openBrowser, signIn } from './browser';
import { createByHand, credentialOf, nodeOf } from './own-nodes';
import { ownersClient, running } from './running';

/** What a stranger does with the nodes after the first half hour, by hand and on the screen. */

jest.setTimeout(120_000);

const { n8n, sandbox } = running();
const SUPPORT = 'n8n-nodes-intercom.intercom';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let client: N8nClient;
let credentials: INode['credentials'];

beforeAll(async () => {
	browser = await openBrowser();
	context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
	page = await context.newPage();
	page.setDefaultTimeout(30_000);
	await signIn(page);
	client = await ownersClient();
	credentials = await credentialOf(client, 'intercomAccessTokenApi');
});
afterAll(async () => await browser.close());

describe('a credential made of what the sandbox shows', () => {
	let hub: Page;
	const made = new Set<string>();

	beforeAll(async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sandbox.url });
		hub = await context.newPage();
		await hub.goto(`${sandbox.url}/sandbox`);
		await hub.getByTestId('hub-button').click();
	});
	// What was made here would be the one that n8n offers first to the tests that follow.
	afterAll(async () => {
		await hub.close();
		for (const { id, name } of await client.credentials())
			if (made.has(name)) await client.deleteCredential(id);
	});

	/** Presses Copy, and gives what lies on the clipboard then. */
	async function copied(name: string): Promise<string> {
		await hub.bringToFront();
		await hub.getByTestId(`copy-${name}`).click();
		await hub.getByTestId('notice').filter({ hasText: 'is copied' }).waitFor();
		return await hub.evaluate(async () => await navigator.clipboard.readText());
	}

	/** Opens the window of a new credential and fills in what was copied, by the names of its fields. */
	async function make(type: string, fields: Record<string, string>) {
		const values: Array<[string, string]> = [];
		for (const [field, name] of Object.entries(fields)) values.push([field, await copied(name)]);
		await page.bringToFront();
		await page.goto(`${n8n.url}/home/credentials/create`);
		await inN8n(page, 'new-credential-type-select').locator('input').fill(type);
		await inN8n(page, 'new-credential-type-select-option').filter({ hasText: type }).first().click();
		await inN8n(page, 'new-credential-type-button').click();
		const input = (field: string) => inN8n(page, `parameter-input-${field}`).locator('input').first();
		await input('region').click();
		await page
			.getByRole('option', { name: /^Custom/ })
			.filter({ visible: true })
			.click();
		for (const [field, value] of values) await input(field).fill(value);
		made.add((await inN8n(page, 'credential-name').textContent())!.trim());
	}

	it('works with the access token', async () => {
		await make('Intercom Access Token API', {
			accessToken: 'access-token',
			baseUrl: 'base-url',
			clientSecret: 'client-secret',
		});
		await inN8n(page, 'credential-save-button').click();
		await page.getByText('Connection tested successfully').waitFor();
	});

	it('works with OAuth2, once the account is connected, and warns of an http:// address', async () => {
		await make('Intercom Workspace OAuth2 API', {
			clientId: 'client-id',
			clientSecret: 'client-secret',
			baseUrl: 'base-url',
		});
		expect(await inN8n(page, 'copy-input').first().textContent()).toContain('http://');
		await page.getByText('Intercom takes only a redirect URL that begins with https://').waitFor();
		await inN8n(page, 'quick-connect-button').click();
		await page.getByText('Account connected').waitFor();
	});
});

/** Opens a node in a workflow of its own. An execution that fails leaves a line in n8n's log, which other tests want empty. */
async function open(name: string, parameters: INode['parameters'], type = SUPPORT): Promise<void> {
	const node = nodeOf(name, type, { parameters, credentials, onError: 'continueRegularOutput' });
	const { id } = await createByHand(client, name, node);
	await page.goto(`${n8n.url}/workflow/${id}/${node.id}`);
}

const execute = async () => await inN8n(page, 'node-execute-button').click();

/** What stands beside the node after it has run. */
const output = () => inN8n(page, 'output-panel');

it('a search begins with one filter, of which the value is chosen', async () => {
	await open('Search conversations', { resource: 'conversation', operation: 'search' });
	const value = inN8n(page, 'parameter-input-value').locator('input').first();
	expect(await inN8n(page, 'parameter-input-field').first().locator('input').inputValue()).toBe('State');
	expect(await value.inputValue()).toBe('Open');
	await value.click();
	await page.getByRole('option', { name: 'Closed' }).filter({ visible: true }).click();
	await execute();
	await output().getByText('closed', { exact: true }).first().waitFor();
	expect(await output().getByText('open', { exact: true }).count()).toBe(0);
});

describe('attributes that Intercom refuses', () => {
	const parameters = (more: INode['parameters']) => ({
		...{ resource: 'contact', operation: 'updateAttributes', contactIdentifier: '7240def' },
		...{ attributes: '{ "support_tier": "premium", "shoe_size": 42 }', additionalFields: more },
	});

	it('are told of in a hint', async () => {
		await open('Refused attributes', parameters({}));
		await execute();
		await output().getByText("Refused of item 0: 'shoe_size'", { exact: false }).first().waitFor();
	});

	it('fail the item where that was asked for', async () => {
		await open('Refused attributes fail', parameters({ failIfRefused: true }));
		await execute();
		await output().getByText("There is no contact attribute 'shoe_size'", { exact: false }).first().waitFor();
	});
});

it('a conversation that is gone is named', async () => {
	await open('A deleted conversation', {
		...{ resource: 'conversation', operation: 'get' },
		conversation: { __rl: true, mode: 'id', value: '215400000000001' },
	});
	await execute();
	await output().getByText('There is no conversation 215400000000001', { exact: false }).first().waitFor();
});

it('one choice of a credential serves all nodes of an imported workflow', async () => {
	await importFile(page, workflowFile('confidence-escalation.json'));
	await page.waitForURL(/\/workflow\/(?!new)\w+$/);
	const id = new URL(page.url()).pathname.split('/').at(-1)!;
	const { nodes } = await client.workflow(id);
	await page.goto(`${n8n.url}/workflow/${id}/${nodes.find(({ name }) => name === 'Prepare Turn')!.id}`);
	await inN8n(page, 'node-credentials-select').click();
	await page
		.getByRole('option', { name: /^Intercom \(sandbox\)/ })
		.filter({ visible: true })
		.click();
	// What n8n says, and not what it has saved: what changes while it saves by itself is saved with the next change.
	const told = await page.getByText(/Added this credential to \d+ other/).textContent();
	const others = nodes.filter(
		({ name, type, parameters: { operation } }) =>
			type.startsWith('n8n-nodes-intercom.') && operation !== 'decide' && name !== 'Prepare Turn',
	);
	expect(others.length).toBeGreaterThan(8);
	expect(told).toContain(`Added this credential to ${others.length} other`);
});

/**
 * Opens the workflow and presses the plus at the agent's input for tools. The panel is opened once before: n8n loads it when
 * it is first needed, and a plus pressed until then opens a list of something else, which stays. Should it be that list
 * all the same, the workflow is opened anew.
 */
async function openToolsOf(agent: INode, id: string): Promise<void> {
	for (let tries = 0; tries < 3; tries += 1) {
		await page.goto(`${n8n.url}/workflow/${id}`);
		await inN8n(page, 'node-creator-plus-button').click();
		await inN8n(page, 'node-creator-search-bar').waitFor();
		await page.keyboard.press('Escape');
		await inN8n(page, 'node-creator-search-bar').waitFor({ state: 'detached' });
		await inN8n(page, 'canvas-node-input-handle')
			.and(page.locator(`[data-node-name="${agent.name}"][data-connection-type="ai_tool"]`))
			.locator(inN8n(page, 'canvas-handle-plus'))
			.click();
		const tools = inN8n(page, 'nodes-list-header').filter({ hasText: /^\s*Tools\s*$/ });
		const isShown = await tools.waitFor({ timeout: 8_000 }).then(
			() => true,
			() => false,
		);
		if (isShown) return;
	}
	throw new Error('n8n offered no list of tools at the plus of the agent');
}

it('an agent gets a tool by one click, and answers from what it found', async () => {
	const start = nodeOf('Start', 'n8n-nodes-base.manualTrigger');
	const agent = nodeOf('AI Agent', '@n8n/n8n-nodes-langchain.agent', {
		...{ typeVersion: 3.1, position: [220, 0] },
		// n8n's agent highlights what it answers, and logs an error when that is longer than 255 characters.
		parameters: {
			...{ promptType: 'define', text: 'How do I reset my password?' },
			options: { autoSaveHighlightedData: false },
		},
	});
	const model = nodeOf('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', {
		...{ typeVersion: 1.3, position: [150, 220] },
		credentials: await credentialOf(client, 'openAiApi'),
		parameters: {
			...{ model: { __rl: true, mode: 'id', value: 'gpt-5-mini' }, responsesApiEnabled: false },
			options: {},
		},
	});
	const tool = nodeOf('Search Help Center', 'n8n-nodes-intercom.intercomKnowledgeTool', {
		position: [500, 220],
		credentials,
		parameters: {
			...{ descriptionType: 'manual', toolDescription: 'Searches the help center' },
			...{ resource: 'article', operation: 'search' },
			phrase: "={{ $fromAI('Phrase', 'The few words that matter', 'string') }}",
		},
	});
	const { id } = await client.createWorkflow({
		name: 'An agent',
		nodes: [start, agent, model, tool],
		connections: {
			Start: { main: [[{ node: agent.name, type: 'main', index: 0 }]] },
			Model: { ai_languageModel: [[{ node: agent.name, type: 'ai_languageModel', index: 0 }]] },
			[tool.name]: { ai_tool: [[{ node: agent.name, type: 'ai_tool', index: 0 }]] },
		},
		settings: { executionOrder: 'v1' },
	});
	await openToolsOf(agent, id);
	await inN8n(page, 'node-creator-search-bar').fill('Intercom Support');
	await inN8n(page, 'node-creator-item-name').filter({ hasText: 'Intercom Support Tool' }).first().click();
	const resource = inN8n(page, 'parameter-input-resource').locator('input');
	await resource.waitFor();
	expect(await resource.inputValue()).toBe('Conversation');
	await page.keyboard.press('Escape');

	await page.goto(`${n8n.url}/workflow/${id}/${agent.id}`);
	await execute();
	await output().getByText('Forgot password?', { exact: false }).first().waitFor();
});
