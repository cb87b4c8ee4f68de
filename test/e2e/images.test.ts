import type { Conversation } from '../../dev/sandbox';
import type { OwnWorkspace } from './own-workspace';
import { startOwnWorkspace } from './own-workspace';

/** A customer sends a picture, and the model of a real n8n sees it; one that takes no pictures answers all the same. */

jest.setTimeout(300_000);
const PATIENCE = 120_000;

let own: OwnWorkspace;

beforeAll(async () => {
	own = await startOwnWorkspace('confidence-escalation.json', { settings: { attachmentsForAi: 'images' } });
	own.sandbox.webhooks.topics = ['conversation.user.created'];
});
afterAll(async () => {
	if (!own) return;
	await own.n8n.deactivateWorkflow(own.workflow.id);
	await own.sandbox.close();
});
beforeEach(() => {
	own.sandbox.model.requests.length = 0;
});

/** One pixel. */
const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function sendsPicture(email: string): Conversation {
	const { workspace } = own.sandbox;
	const content = Buffer.from(PNG, 'base64');
	const url = workspace.storeFile({ name: 'screen.png', type: 'image/png', content });
	const file = { name: 'screen.png', url, content_type: 'image/png', filesize: content.length };
	return workspace.addConversation({
		contact: workspace.addContact({ role: 'user', name: 'Mia', email }),
		body: 'How do I reset my password?',
		attachments: [{ type: 'upload', ...file }],
	});
}

async function answerTo({ id }: Conversation): Promise<string> {
	const deadline = Date.now() + PATIENCE;
	for (;;) {
		const { parts } = own.sandbox.workspace.conversations.get(id);
		const said = parts.find(({ part_type: type, author }) => type === 'comment' && author.type === 'admin');
		if (said) return String(said.body);
		if (Date.now() > deadline) throw new Error('No answer came');
		await new Promise((wake) => setTimeout(wake, 200));
	}
}

/** What the model was asked, each time: the images, and all the words. */
const asked = () =>
	own.sandbox.model.requests.map((request) => {
		const messages = request.messages as Array<{ content: unknown }>;
		const parts = messages.flatMap(({ content }) =>
			Array.isArray(content) ? (content as Array<{ type: string; image_url?: { url: string } }>) : [],
		);
		return {
			images: parts.filter(({ type }) => type === 'image_url').map((part) => part.image_url!.url),
			words: JSON.stringify(messages),
		};
	});

it('The model sees the picture, and is told which it is', async () => {
	expect(await answerTo(sendsPicture('sees@example.com'))).toContain('Forgot password?');
	const all = asked();
	expect(all.length).toBeGreaterThan(0);
	for (const { images, words } of all) {
		expect(images).toEqual([`data:image/png;base64,${PNG}`]);
		expect(words).toContain('[Image 1: screen.png]');
		expect(words).toContain('come with this message');
	}
});

it('A model that takes no pictures is asked again without any, and the customer has an answer', async () => {
	own.sandbox.model.takesImages = false;
	expect(await answerTo(sendsPicture('blind@example.com'))).toContain('Forgot password?');
	const [first, ...others] = asked();
	expect(first!.images).toHaveLength(1);
	expect(others.length).toBeGreaterThan(0);
	for (const { images, words } of others) {
		expect(images).toEqual([]);
		expect(words).toContain('cannot be shown to you now');
	}
});
