import type { INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact, Teammate } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

let bench: Workbench;
let mia: Contact;
let lead: Contact;
let nora: Teammate;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	[nora] = bench.workspace.teammates.list() as [Teammate];
	mia = bench.workspace.addContact({ role: 'user', email: 'mia@example.com', external_id: 'mia-1' });
	lead = bench.workspace.addContact({ role: 'lead', email: 'tom@example.com' });
});

afterEach(async () => {
	await bench.close();
});

const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'message', operation, ...parameters });

const sent = () => bench.requests.at(-1)!.body;
const from = () => ({ type: 'admin', id: Number(nora.id) });

describe('A message', () => {
	it('in the Messenger goes to a user or a lead, whichever the contact is', async () => {
		const [message] = await results('sendInApp', {
			contact: locator('tom@example.com', 'email'),
			message: 'Hello',
		});
		expect(message).toMatchObject({ type: 'admin_message', message_type: 'inapp', body: 'Hello' });
		expect(sent()).toEqual({
			message_type: 'inapp',
			body: 'Hello',
			from: from(),
			to: { type: 'lead', id: lead.id },
		});
	});

	it('by email has a subject, copies, and a conversation at once where that is wanted', async () => {
		const [message] = await results('sendEmail', {
			...{ contact: locator(mia.id), subject: 'Invoice', message: 'Here it is', template: 'personal' },
			additionalFields: { moreRecipients: lead.id, bcc: [lead.id], createConversation: true },
		});
		expect(message).toMatchObject({ subject: 'Invoice', conversation_id: expect.any(String) });
		expect(sent()).toEqual({
			...{
				message_type: 'email',
				subject: 'Invoice',
				body: 'Here it is',
				template: 'personal',
				from: from(),
			},
			to: [
				{ type: 'user', id: mia.id },
				{ type: 'lead', id: lead.id },
			],
			bcc: [{ type: 'lead', id: lead.id }],
			create_conversation_without_contact_reply: true,
		});
	});

	it('by WhatsApp fills the gaps of a template, or takes its components as they are', async () => {
		const given = {
			phone: ' +5547999998888',
			template: 'reminder',
			additionalFields: { locale: 'en', recipientName: 'Mia' },
		};
		await results('sendWhatsApp', { ...given, bodyParameters: 'Mia, 14 March' });
		expect(sent()).toEqual({
			...{ message_type: 'whatsapp', from: from(), to: { phone: '+5547999998888', name: 'Mia' } },
			...{ template: 'reminder', locale: 'en' },
			components: [
				{
					type: 'BODY',
					parameters: [
						{ type: 'text', text: 'Mia' },
						{ type: 'text', text: '14 March' },
					],
				},
			],
		});
		const components = [{ type: 'HEADER', parameters: [] }];
		await results('sendWhatsApp', {
			...given,
			specifyComponents: 'json',
			componentsJson: JSON.stringify(components),
		});
		expect(sent()).toMatchObject({ components });
	});

	it('is not sent again when the connection breaks after it went out', async () => {
		bench.refuseNext({ method: 'POST', path: '/messages', answer: 'reset after' });
		const { error } = await bench.run({
			resource: 'message',
			operation: 'sendInApp',
			contact: locator(mia.id),
			message: 'Hi',
		});
		expect(error?.description).toMatch(/may have carried it out/);
		expect(bench.workspace.messages.sent).toHaveLength(1);
	});
});

describe('Where a WhatsApp message got to', () => {
	it('is told for one message', async () => {
		const error = { message: 'Not delivered', details: 'Recipient phone number not on WhatsApp' };
		const { message_id: messageId } = bench.workspace.messages.addWhatsAppStatus({ status: 'failed', error });
		expect(await results('getWhatsAppStatus', { messageId })).toMatchObject([{ status: 'failed', error }]);
	});

	it('is told for all messages of a ruleset, in pages of 100', async () => {
		for (let count = 0; count < 150; count++) bench.workspace.messages.addWhatsAppStatus({ ruleset_id: '7' });
		bench.workspace.messages.addWhatsAppStatus({ ruleset_id: '8' });
		expect(await results('getStatuses', { rulesetId: '7', returnAll: true })).toHaveLength(150);
		expect(bench.requests.map(({ query }) => query.per_page)).toEqual(['100', '100']);
	});
});
