import type { Browser, Page } from 'playwright-core';
import type { N8nClient } from '../../dev/playground/client';
import { openBrowser } from './browser';
import { ownersClient, running, warnings } from './running';

/** The whole thread: a customer writes into the sandbox's page, and the bundled workflow in a real n8n answers. */

jest.setTimeout(120_000);

/** What "within seconds" means, on a slow machine that n8n's waiting for a second message is part of. */
const SECONDS = 30_000;
const { id: workflowId } = running().workflows.find(({ file }) => file === 'confidence-escalation.json')!;

let browser: Browser;
let n8n: N8nClient;
let page: Page;
let customers = 0;

beforeAll(async () => {
	n8n = await ownersClient();
	browser = await openBrowser();
});
afterAll(async () => await browser.close());

beforeEach(async () => {
	page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
	page.setDefaultTimeout(SECONDS);
	await page.goto(`${running().sandbox.url}/sandbox`);
	await beSomebodyNew();
});
afterEach(async () => await page.close());

const messages = (from: 'bot' | 'teammate' | 'customer') =>
	page.locator(`[data-testid="message"][data-from="${from}"]`);
const byAda = () => page.locator('[data-testid="message"]:not([data-from="customer"])');

describe('a question that the help center answers', () => {
	it('is answered by the AI within seconds', async () => {
		await write('How do I reset my password?');
		await byAda().filter({ hasText: 'Forgot password?' }).waitFor();
		expect(await assignee()).toBe('Unassigned');
		expect(await page.getByTestId('note').count()).toBe(0);
		await seeAttribute('AI outcome', 'answered');
		await seeAttribute('AI confidence (%)', '9');
	});

	it('is answered again when the customer goes on asking', async () => {
		await write('How do I reset my password?');
		await byAda().first().waitFor();
		await write('And how do I invite my teammates?');
		await byAda().filter({ hasText: 'Invite' }).waitFor();
		expect(await byAda().count()).toBe(2);
	});
});

describe('a customer who wants a person', () => {
	it('is handed over with a note, a tag and attributes, to nobody', async () => {
		await write('How do I reset my password?');
		await byAda().first().waitFor();
		await write('I want to talk to a human');

		const note = page.getByTestId('note').filter({ hasText: 'asks for a person' });
		await note.waitFor();
		// The wish is heard before the model is asked, so the summary is what the customer wrote.
		expect(await note.innerText()).toContain('Summary: The customer wrote: "I want to talk to a human"');
		await page.getByTestId('tag').filter({ hasText: 'ai-handed-off' }).waitFor();
		await seeAttribute('AI hand-off reason', 'customerAsksForPerson');
		await seeAttribute('AI outcome', 'handedOver');
		await byAda().filter({ hasText: 'a colleague, who will answer you right here' }).waitFor();
		expect(await assignee()).toBe('Unassigned');
	});

	it("is told apart among n8n's executions by conversation, decision and reason", async () => {
		await write('I want to talk to a human');
		await byAda().filter({ hasText: 'a colleague' }).waitFor();
		await allDone();
		const conversation = await page.getByTestId('conversation').getAttribute('data-conversation');
		const executions = await n8n.executions(workflowId);
		const highlighted = await Promise.all(
			executions.map(async ({ id }) => (await n8n.execution(id)).customData),
		);
		expect(highlighted).toContainEqual({
			conversation,
			decision: 'handed off',
			reason: expect.stringContaining('asks for a person') as string,
		});
	});

	it('is not answered by the AI any more', async () => {
		await write('I want to talk to a human');
		await byAda().filter({ hasText: 'a colleague' }).waitFor();
		const before = await byAda().count();
		await afterwards(async () => await write('How do I reset my password?'));
		expect(await byAda().count()).toBe(before);
	});
});

describe('a question that no article answers', () => {
	it('is handed over with what the AI found out', async () => {
		await write('Do you have an office on the Moon?');
		const note = page.getByTestId('note').filter({ hasText: 'confidence' });
		await note.waitFor();
		expect(await note.innerText()).toContain('Tried so far: Searched the help center for');
		await seeAttribute('AI sentiment', 'neutral');
		await byAda().filter({ hasText: 'a colleague' }).waitFor();
	});
});

describe('a customer who only thanks', () => {
	it('is not answered once more', async () => {
		await write('How do I reset my password?');
		await byAda().first().waitFor();
		await afterwards(async () => await write('Thanks, that worked!'));
		expect(await byAda().count()).toBe(1);
		expect(await page.getByTestId('note').count()).toBe(0);
	});
});

describe('a question about money', () => {
	it('is handed over, whatever the AI would have said', async () => {
		await write('Why was my credit card charged twice on the last invoice?');
		await page.getByTestId('note').filter({ hasText: 'billing' }).waitFor();
		await seeAttribute('AI category', 'billing');
		await page.getByTestId('tag').filter({ hasText: 'ai-handed-off' }).waitFor();
	});
});

describe('a teammate who has taken over', () => {
	it('keeps the AI silent', async () => {
		await write('How do I reset my password?');
		await byAda().first().waitFor();
		await page.getByTestId('teammate-reply-input').fill('This is Nora. I look into it myself.');
		await page.getByTestId('teammate-reply-send').click();
		await messages('teammate').filter({ hasText: 'This is Nora' }).waitFor();
		const before = await byAda().count();
		await afterwards(async () => await write('How do I invite my teammates?'));
		expect(await byAda().count()).toBe(before);
	});
});

describe('a webhook that is delivered twice', () => {
	it('gives one answer', async () => {
		await write('How do I export my data?');
		const delivery = page.locator('[data-testid="delivery"][data-topic="conversation.user.created"]').first();
		await delivery.getByTestId('delivery-again').click();
		await page.locator('[data-testid="delivery"][data-attempts="2"][data-outcome="200"]').first().waitFor();
		await byAda().filter({ hasText: 'Export' }).waitFor();
		await allDone();
		expect(await byAda().count()).toBe(1);
	});
});

describe('somebody who tests the settings before publishing', () => {
	it('is told of each what fits the workspace', async () => {
		const id = await n8n.run(workflowId, 'Test Settings');
		await until(async () => (await n8n.execution(id)).status === 'success');
		const { data } = await n8n.execution(id);
		expect(data).toContain('It is read as 0.4');
		expect(data).not.toContain('"Find Waiting"');
	});
});

describe("n8n's log and executions", () => {
	it('show nothing that went wrong', async () => {
		await allDone();
		const statuses = (await n8n.executions(workflowId)).map(({ status }) => status);
		expect(statuses).not.toHaveLength(0);
		expect(new Set(statuses)).toEqual(new Set(['success']));
		expect(await warnings()).toEqual([]);
	});
});

/** Each test has a customer of its own, so that none meets another's conversation. */
async function beSomebodyNew() {
	customers += 1;
	const name = page.getByTestId('customer-name');
	const others = page.getByTestId('customer-select');
	await name.or(others).first().waitFor();
	if (await others.isVisible()) await others.selectOption('new');
	await name.fill(`Customer ${customers}`);
	await page.getByTestId('customer-email').fill(`customer-${customers}@example.com`);
	await page.getByTestId('customer-save').click();
}

async function write(text: string) {
	await page.getByTestId('messenger-input').fill(text);
	await page.getByTestId('messenger-send').click();
	await messages('customer').filter({ hasText: text }).waitFor();
}

const assignee = async () => await page.getByTestId('assignee').innerText();

const seeAttribute = async (name: string, value: string) =>
	await page.getByTestId(`attribute-${name}`).filter({ hasText: value }).waitFor();

/** Waits until the workflow has finished with what happens in `action`: that alone tells silence from slowness. */
async function afterwards(action: () => Promise<void>) {
	const before = (await n8n.executions(workflowId)).length;
	await action();
	await until(async () => (await n8n.executions(workflowId)).length > before);
	await allDone();
}

const allDone = async () =>
	await until(async () =>
		(await n8n.executions(workflowId)).every(({ status }) => !['new', 'running', 'waiting'].includes(status)),
	);

async function until(condition: () => Promise<boolean>) {
	const deadline = Date.now() + SECONDS;
	while (!(await condition())) {
		if (Date.now() > deadline) throw new Error('n8n has not finished in time');
		await page.waitForTimeout(200);
	}
}
