import type { INodeParameters, INodeType } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Sandbox } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Operations that wait for something to show in Intercom end their wait when the execution is cancelled. */

let bench: Workbench;

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const newContactIsNotKnownYet = (sandbox: Sandbox) =>
	sandbox.refuseNext({ method: 'POST', path: '/conversations', times: 9, answer: { status: 404 } });

const conversationWithoutTheMessage = ({ workspace }: Sandbox) => {
	const contact = workspace.addContact({ email: 'mia@example.com', role: 'user' });
	return {
		conversationId: workspace.addConversation({ contact, body: 'Hello' }).id,
		message: { id: '4711' },
	};
};

it.each<[string, INodeType, INodeParameters, (sandbox: Sandbox) => object | void]>([
	[
		'a conversation that waits for its new contact',
		new Intercom(),
		{
			resource: 'conversation',
			operation: 'create',
			contact: locator('mia@example.com', 'email'),
			createContact: true,
			message: 'Hello',
		},
		newContactIsNotKnownYet,
	],
	[
		'a turn that waits for its message',
		new IntercomEscalation(),
		{ operation: 'prepareTurn', aiTeammate: locator('ada@example.com', 'email') },
		conversationWithoutTheMessage,
	],
])('%s', async (_case, node, parameters, arrange) => {
	bench = await startWorkbench(node);
	let cancel = () => {};
	// A wait that never ends by itself: only the cancellation can end the run.
	const sleep = jest.spyOn(systemClock, 'sleep').mockImplementation(async () => {
		cancel();
		await new Promise(() => {});
	});
	const item = { ...arrange(bench) };
	const { status } = await bench.run(parameters, [item], { cancelWith: (handle) => (cancel = handle) });
	expect(status).toBe('canceled');
	expect(sleep).toHaveBeenCalledTimes(1);
});
