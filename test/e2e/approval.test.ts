import type { Browser, Page } from 'playwright-core';
import type { N8nClient } from '../../dev/playground/client';
import type { Conversation, Sandbox, Teammate } from '../../dev/sandbox';
import { openBrowser } from './browser';
import type { OwnWorkspace } from './own-workspace';
import { startOwnWorkspace } from './own-workspace';

/**
 * Mode approval in a real n8n: a note leads to a page of n8n's, on which a teammate decides. Whatever is done to the
 * link, there is one outcome, and it is rightly named.
 */

jest.setTimeout(420_000);
const PATIENCE = 300_000;
const TOPICS = ['conversation.user.created', 'conversation.user.replied'];
const FILE = 'confidence-escalation.json';

let browser: Browser;
let page: Page;
let n8n: N8nClient;
let sandbox: Sandbox;
let workflowId: string;
/** A workspace in which there is a minute to decide, and a customer there who writes before all else. */
let hasty: OwnWorkspace;
let late: Conversation;
let lateLink: string;
let customers = 0;

beforeAll(async () => {
	hasty = await startOwnWorkspace(FILE, { settings: { mode: 'approval', approvalMinutes: '1' } });
	hasty.sandbox.webhooks.topics = TOPICS;
	late = writesIn(hasty.sandbox, 'How do I reset my password?');
	const own = await startOwnWorkspace(FILE, { settings: { mode: 'approval' } });
	({ sandbox, n8n } = own);
	sandbox.webhooks.topics = TOPICS;
	workflowId = own.workflow.id;
	lateLink = await linkOf(late, 1, hasty.sandbox);
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	for (const own of [hasty?.workflow.id, workflowId]) if (own) await n8n.deactivateWorkflow(own);
	await sandbox?.close();
	await hasty?.sandbox.close();
});

beforeEach(async () => {
	page = await browser.newPage();
	page.setDefaultTimeout(60_000);
});
afterEach(async () => await page.close());

function writesIn({ workspace }: Sandbox, body: string): Conversation {
	customers += 1;
	const email = `approval-${customers}@example.com`;
	const contact = workspace.addContact({ role: 'user', name: `Customer ${customers}`, email });
	return workspace.addConversation({ contact, body });
}

const writes = (body: string) => writesIn(sandbox, body);

function writesAgain(conversation: Conversation, body: string): void {
	const contact = sandbox.workspace.contacts.get(conversation.contact_ids[0]!);
	sandbox.workspace.parts.replyAsContact(conversation, contact, { body });
}

const bodies = ({ id }: Conversation, kind: 'note' | 'comment', { workspace } = sandbox): string[] =>
	workspace.conversations
		.get(id)
		.parts.filter(({ part_type: type, author }) => type === kind && author.type === 'admin')
		.map(({ body }) => String(body));

const questions = (conversation: Conversation, of = sandbox) =>
	bodies(conversation, 'note', of).filter((note) => note.includes('May the AI send this answer?'));

/** The page that the note leads to; of several notes, the one of this number. */
async function linkOf(conversation: Conversation, number = 1, of = sandbox): Promise<string> {
	await until(() => questions(conversation, of).length >= number, 'a note that asks');
	const note = questions(conversation, of)[number - 1]!;
	const link = /href="([^"]+)"[^>]*>Approve</.exec(note)![1]!.replaceAll('&amp;', '&');
	await until(async () => (await (await fetch(statusOf(link))).text()) === 'form-waiting', 'n8n to wait');
	return link;
}

/** Where n8n says how the run stands; its form asks there, too. */
function statusOf(link: string): string {
	const url = new URL(link);
	url.pathname += '/n8n-execution-status';
	return url.href;
}

const untilOver = async (link: string) =>
	await until(
		async () => ['success', 'error', 'crashed'].includes(await (await fetch(statusOf(link))).text()),
		'the run to end',
	);

const APPROVE = 'Approve: send the answer as it stands here';
const DECLINE = 'Decline: people answer the customer';

interface Decision {
	by: string;
	decision?: string;
	answer?: string;
	about: Conversation | string;
}

/**
 * What the page sends. n8n answers nothing at all to a second one while the run goes on.
 * @returns n8n's status; undefined where it did not answer
 */
async function send(
	link: string,
	{ by, decision = APPROVE, answer, about }: Decision,
): Promise<number | undefined> {
	const form = new FormData();
	form.append('field-1', answer ?? proposed);
	form.append('field-2', JSON.stringify([decision]));
	form.append('field-3', by);
	form.append('field-4', '');
	form.append('field-5', typeof about === 'string' ? about : about.source.id);
	return await fetch(link, { method: 'POST', body: form, signal: AbortSignal.timeout(10_000) }).then(
		({ status }) => status,
		() => undefined,
	);
}

const proposed = 'An answer that somebody wrote';
const nora = () => sandbox.workspace.teammates.list()[0] as Teammate;
const named = ({ name, email }: Teammate) => `${name} (${email})`;

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
	const deadline = Date.now() + PATIENCE;
	while (!(await condition())) {
		if (Date.now() > deadline) throw new Error(`It was waited too long for ${what}`);
		await new Promise((wake) => setTimeout(wake, 200));
	}
}

it('is asked for on a page that shows what the customer wrote, evaluates none of it, and sends what was edited', async () => {
	const conversation = writes('How do I reset my password? {{ 6 * 7 }} $& <b>bold</b>');
	const link = await linkOf(conversation);
	await page.goto(link);
	const text = await page.locator('form').innerText();
	expect(text).toContain('{{ 6 * 7 }} $& <b>bold</b>');
	const answer = page.getByRole('textbox').first();
	expect(await answer.inputValue()).toContain('Forgot password?');
	expect(bodies(conversation, 'comment')).toEqual([]);

	await answer.fill('Nora says: press **Forgot password?**');
	await page.getByText(APPROVE).click();
	await page.getByPlaceholder('as in Intercom').fill(nora().email);
	await page.locator('#submit-btn').click();
	await page.getByText('The first decision counts').waitFor();
	await untilOver(link);
	expect(bodies(conversation, 'comment')).toEqual([expect.stringContaining('<b>Forgot password?</b>')]);
	expect(bodies(conversation, 'note').at(-1)).toContain(`${named(nora())} edited and approved`);
});

describe('an outcome', () => {
	it('does not come of looking: link previews and bots find the page and no more', async () => {
		const conversation = writes('How do I reset my password?');
		const link = await linkOf(conversation);
		const looks = ['Slackbot-LinkExpanding 1.0', 'facebookexternalhit/1.1', 'Mozilla/5.0'].flatMap((agent) =>
			(['GET', 'HEAD', 'OPTIONS'] as const).map(
				async (method) => await fetch(link, { method, headers: { 'User-Agent': agent } }),
			),
		);
		await Promise.all(looks);
		await page.goto(link);
		await page.goto(link);
		expect(await (await fetch(statusOf(link))).text()).toBe('form-waiting');
		expect([bodies(conversation, 'comment').length, bodies(conversation, 'note').length]).toEqual([0, 1]);
		await send(link, { by: nora().name, about: conversation });
		await untilOver(link);
		expect(bodies(conversation, 'comment')).toHaveLength(1);
	});

	it('of two clicks, and of a link that is used again, is one', async () => {
		const conversation = writes('How do I invite my teammates?');
		const link = await linkOf(conversation);
		await Promise.all([
			send(link, { by: nora().name, about: conversation }),
			send(link, { by: nora().name, about: conversation }),
		]);
		await untilOver(link);
		await send(link, { by: 'Somebody else', decision: DECLINE, about: conversation });
		await send(link, { by: 'Somebody else', answer: 'Another answer', about: conversation });
		const again = await (await fetch(link)).text();
		expect(again).not.toContain('May the AI send this answer?');
		expect(bodies(conversation, 'comment')).toEqual([expect.stringContaining(proposed)]);
		expect(bodies(conversation, 'note')).toHaveLength(2);
	});

	it('by two teammates at the same moment is one, and names whose it was', async () => {
		for (const [one, other] of [
			[APPROVE, APPROVE],
			[APPROVE, DECLINE],
			[DECLINE, APPROVE],
		]) {
			const conversation = writes('How do I export my data?');
			const link = await linkOf(conversation);
			const decisions = [
				{ by: 'Ann', decision: one, answer: 'Ann answers', about: conversation },
				{ by: 'Ben', decision: other, answer: 'Ben answers', about: conversation },
			];
			await Promise.all(decisions.map(async (each) => await send(link, each)));
			await untilOver(link);
			const [comments, notes] = [bodies(conversation, 'comment'), bodies(conversation, 'note')];
			expect([comments.length, notes.length]).toEqual([1, 2]);
			const [first] = decisions.filter(({ by }) => notes[1]!.includes(by));
			expect(decisions.filter(({ by }) => notes[1]!.includes(by))).toHaveLength(1);
			if (first!.decision === APPROVE) expect(comments[0]).toContain(first!.answer);
			else expect(notes[1]).toContain(`${first!.by} (not known to Intercom) declined the answer`);
		}
	});

	it('does not come of a forged link, or of a page without a name or about another message', async () => {
		const conversation = writes('How do I reset my password?');
		const link = await linkOf(conversation);
		const url = new URL(link);
		const signature = url.searchParams.get('signature')!;
		expect(signature.length).toBeGreaterThanOrEqual(32);
		for (const forged of [
			signature.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')),
			'',
			'x'.repeat(64),
		]) {
			url.searchParams.set('signature', forged);
			expect(await send(url.href, { by: nora().name, about: conversation })).toBe(401);
			expect((await fetch(url.href)).status).toBe(401);
		}
		const elsewhere = link.replace(/\/(\d+)\?/, (_, run: string) => `/${Number(run) - 1}?`);
		expect(await send(elsewhere, { by: nora().name, about: conversation })).not.toBe(200);
		expect(await (await fetch(statusOf(link))).text()).toBe('form-waiting');
		expect(bodies(conversation, 'comment')).toEqual([]);

		await send(link, { by: nora().name, about: '1' });
		await untilOver(link);
		expect(bodies(conversation, 'note').at(-1)).toContain('about another message');
		expect(bodies(conversation, 'comment')).toEqual([expect.stringContaining('a colleague')]);
	});

	it('is not an answer to what the customer has asked before: the newest message has an approval of its own', async () => {
		const conversation = writes('How do I reset my password?');
		const before = await linkOf(conversation);
		writesAgain(conversation, 'And how do I invite my teammates?');
		const link = await linkOf(conversation, 2);
		await send(before, { by: nora().name, answer: 'To the first', about: conversation });
		await untilOver(before);
		expect(bodies(conversation, 'comment')).toEqual([]);
		expect(bodies(conversation, 'note').at(-1)).toMatch(
			/and it was not sent.*The customer has written again/s,
		);
		const newest = sandbox.workspace.conversations
			.get(conversation.id)
			.parts.findLast(({ author }) => author.type === 'user')!;
		await send(link, { by: nora().name, answer: 'To the second', about: newest.id });
		await untilOver(link);
		expect(bodies(conversation, 'comment')).toEqual([expect.stringContaining('To the second')]);
	});

	it('that comes too late hands over, and sends nothing', async () => {
		await until(() => bodies(late, 'comment', hasty.sandbox).length > 0, 'people');
		expect(bodies(late, 'comment', hasty.sandbox)).toEqual([expect.stringContaining('a colleague')]);
		expect(bodies(late, 'note', hasty.sandbox).at(-1)).toContain(
			'Nobody approved or declined the answer of the AI in time',
		);
		await untilOver(lateLink);
		await send(lateLink, { by: nora().name, about: late });
		expect(bodies(late, 'comment', hasty.sandbox)).toHaveLength(1);
		expect(bodies(late, 'note', hasty.sandbox)).toHaveLength(2);
	});
});
