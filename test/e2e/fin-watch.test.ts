import type { N8nClient, Workflow } from '../../dev/playground/client';
import { fillIn } from '../../dev/playground/settings';
import { readWorkflow, withCredentials } from '../../dev/playground/workflows';
import type { Contact, Conversation, Sandbox } from '../../dev/sandbox';
import { startOwnWorkspace } from './own-workspace';
import { warnings } from './running';

/** The bundled workflow fin-escalation-watch.json in a real n8n: what Fin gives up is taken over, once. */

jest.setTimeout(120_000);

let sandbox: Sandbox;
let n8n: N8nClient;
let watch: Workflow;
let maya: Contact;

beforeAll(async () => {
	const settings = { then: 'team Support', secondsToWait: '1' };
	({ sandbox, n8n, workflow: watch } = await startOwnWorkspace('fin-escalation-watch.json', { settings }));
	maya = sandbox.workspace.contacts.list()[0]!;
	await lookOnlyWhenTold();
	const { webhookId, parameters } = watch.nodes.find(({ name }) => name === 'Intercom Trigger')!;
	sandbox.webhooks.topics = parameters.topics as string[];
	await sandbox.webhooks.setUrl(`${n8n.url}/webhook/${webhookId}/webhook`);
});
afterAll(async () => await sandbox.close());

/** So that no look by the clock comes into what a test has begun. */
async function lookOnlyWhenTold() {
	const { name, nodes, connections, settings } = await n8n.workflow(watch.id);
	const schedule = nodes.find((node) => node.name === 'Every Two Minutes')!;
	schedule.parameters = { rule: { interval: [{ field: 'days', daysInterval: 30 }] } };
	await n8n.updateWorkflow(watch.id, { name, nodes, connections, settings });
	await n8n.activateWorkflow(watch.id);
}

/** A conversation in which Fin has answered, and what became of it. */
function answeredByFin(body: string): Conversation {
	const conversation = sandbox.workspace.addConversation({ contact: maya, body });
	finSays(conversation, 'Orders take three days.');
	return conversation;
}

const finSays = (conversation: Conversation, body: string) =>
	sandbox.workspace.parts.replyAsBot(conversation, { body, author: { from_ai_agent: true } });

const giveUp = (conversation: Conversation) =>
	sandbox.workspace.conversations.endFin(conversation, { resolution_state: 'escalated' });

const notesIn = ({ parts }: Conversation) => parts.filter(({ part_type: type }) => type === 'note');
const assignmentsIn = ({ parts }: Conversation) => parts.filter(({ assigned_to: to }) => to);
const support = () => sandbox.workspace.teammates.teams().find(({ name }) => name === 'Support')!;

/** Resolves when it is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Resolves when so many runs have ended that read this conversation last. */
async function runsAbout(conversation: Conversation, count: number): Promise<string[]> {
	let found: string[] = [];
	await until(async () => {
		const all = await Promise.all(
			(await n8n.executions(watch.id))
				.filter(({ status }) => status === 'success' || status === 'error')
				.map(async ({ id }) => (await n8n.execution(id)).data),
		);
		found = all.filter((data) => data.includes(conversation.id) && data.includes('"Find Given Up"'));
		return found.length >= count;
	});
	return found;
}

it('notices by an event some seconds later that Fin gave up, and assigns with a note, once though told twice', async () => {
	const conversation = answeredByFin('Where is order 77?');
	giveUp(conversation);
	await until(() => notesIn(conversation).length > 0);
	expect(conversation.team_assignee_id).toBe(support().id);
	const { body } = notesIn(conversation)[0]!;
	for (const words of ['Where is order 77?', 'Orders take three days.']) expect(body).toContain(words);

	// Each of these tells of it again.
	finSays(conversation, 'A colleague will answer here.');
	sandbox.workspace.parts.replyAsContact(conversation, maya, { body: 'Thank you' });
	const runs = await runsAbout(conversation, 3);
	expect(runs.length).toBeGreaterThanOrEqual(3);
	expect(notesIn(conversation)).toHaveLength(1);
	expect(assignmentsIn(conversation)).toHaveLength(1);
});

it('leaves alone what Fin has not given up', async () => {
	const conversation = answeredByFin('When do you open?');
	sandbox.workspace.conversations.endFin(conversation, { resolution_state: 'assumed_resolution' });
	await runsAbout(conversation, 1);
	expect(notesIn(conversation)).toEqual([]);
	expect(conversation.team_assignee_id).toBe('0');
});

it('does what is missing when a step was refused, with the next look, and says so', async () => {
	// The assignment would begin a run of its own, which would be the next look.
	sandbox.webhooks.topics = ['conversation.operator.replied'];
	const conversation = answeredByFin('Where is order 78?');
	sandbox.refuseNext({
		method: 'POST',
		path: `/conversations/${conversation.id}/reply`,
		times: 3,
		answer: { status: 403 },
	});
	giveUp(conversation);
	await until(() => assignmentsIn(conversation).length > 0);
	await until(async () => {
		const failed = (await n8n.executions(watch.id)).filter(({ status }) => status === 'error');
		const data = await Promise.all(failed.map(async ({ id }) => (await n8n.execution(id)).data));
		return data.some((one) => one.includes(`nobody could take over`) && one.includes(conversation.id));
	});
	expect(notesIn(conversation)).toEqual([]);
	await n8n.run(watch.id, 'Every Two Minutes');
	await until(() => notesIn(conversation).length > 0);
	expect(notesIn(conversation)).toHaveLength(1);
	expect(assignmentsIn(conversation)).toHaveLength(1);
});

it('gives it to our AI, which answers although Fin took part and spoke last', async () => {
	const ada = sandbox.workspace.teammates.list().find(({ name }) => name === 'Ada (AI)')!;
	const answers = await n8n.createWorkflow(
		fillIn(
			withCredentials(await readWorkflow('confidence-escalation.json'), await credentialsOfOurAi()),
			{
				kind: 'sandbox',
				aiTeammate: ada.id,
				intercom: { accessToken: '', clientSecret: '', region: 'custom', baseUrl: '' },
				openAi: { apiKey: '', url: '' },
			},
			{ minimumWait: '0', secondsToWait: '0' },
		),
	);
	await n8n.activateWorkflow(answers.id);
	await setThen('our AI');
	const conversation = answeredByFin('How do I reset my password?');
	giveUp(conversation);
	await until(() => notesIn(conversation).length > 0);
	expect(conversation.admin_assignee_id).toBe(ada.id);
	expect(answersOf(ada.id, conversation)).toEqual([]);
	await n8n.run(answers.id, 'Every Two Minutes');
	await until(() => answersOf(ada.id, conversation).length > 0);
	await n8n.run(answers.id, 'Every Two Minutes');
	await until(async () => (await n8n.executions(answers.id)).every(({ status }) => status !== 'running'));
	expect(answersOf(ada.id, conversation)).toHaveLength(1);
	await n8n.deactivateWorkflow(answers.id);
	await setThen('team Support');
});

const answersOf = (teammateId: string, { parts }: Conversation) =>
	parts.filter(({ author, part_type: type }) => author.id === teammateId && type === 'comment');

/** The one of this workspace, and the one of the chat model that runs for all. */
const credentialsOfOurAi = async () =>
	(await n8n.credentials()).filter(
		({ name, type }) => name === 'Intercom of fin-escalation-watch.json' || type === 'openAiApi',
	);

async function setThen(then: string) {
	const { name, nodes, connections, settings } = await n8n.workflow(watch.id);
	const rows = nodes.find((node) => node.name === 'Settings')!.parameters.assignments as {
		assignments: Array<{ name: string; value: string }>;
	};
	rows.assignments.find((row) => row.name === 'then')!.value = then;
	await n8n.updateWorkflow(watch.id, { name, nodes, connections, settings });
	await n8n.activateWorkflow(watch.id);
}

it('shows which settings fit and which do not', async () => {
	await n8n.run(watch.id, 'Test Settings');
	await until(async () => {
		for (const { id, status } of await n8n.executions(watch.id)) {
			if (status !== 'success') continue;
			const { data } = await n8n.execution(id);
			if (data.includes('Each is assigned to team Support')) return true;
		}
		return false;
	});
});

it('leaves nothing to warn of in the log', async () => {
	expect(await warnings()).toEqual([]);
});
