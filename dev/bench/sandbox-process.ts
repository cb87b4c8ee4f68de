/** The sandbox in a process of its own, so that its work is not counted as the nodes' work. Talks over IPC. */
import { startSandbox } from '../sandbox';

export interface Started {
	url: string;
	accessToken: string;
	contactIds: string[];
	/** How many conversations there are. */
	conversations: number;
}

/** What has arrived since the last time it was asked. */
export interface Seen {
	requests: number;
	rejected: number;
	updates: number;
}

const [contacts, latency, requestsPerWindow, conversations = 0, partsOfEach = 0, calls = 0] = process.argv
	.slice(2)
	.map(Number) as [number, number, number, number?, number?, number?];

/** As long as a message mostly is. */
const WORDS =
	'<p>I cannot log in: the page says that my password is wrong, and the link for a new one does not come.</p>';

async function main() {
	const sandbox = await startSandbox({ latency, requestsPerWindow });
	const contactIds = Array.from({ length: contacts }, (_, number) =>
		String(sandbox.workspace.addContact({ email: `customer${number}@example.com`, role: 'user' }).id),
	);
	const customer = sandbox.workspace.addContact({
		email: 'writer@example.com',
		role: 'user',
		name: 'Mia Nowak',
	});
	const beginning = sandbox.workspace.now() - conversations * 60;
	for (let number = 0; number < conversations; number++) {
		const created_at = beginning + number * 60;
		const begun = sandbox.workspace.addConversation({ contact: customer, body: WORDS, created_at });
		for (let part = 0; part < partsOfEach; part++) {
			sandbox.workspace.parts.replyAsContact(begun, customer, { body: WORDS, created_at });
		}
		begun.updated_at = created_at;
	}
	for (let call = 0; call < calls; call++) sandbox.workspace.addCall();
	process.on('message', () => {
		const seen = sandbox.requests.splice(0);
		process.send?.({
			requests: seen.length,
			rejected: seen.filter(({ status }) => status === 429).length,
			updates: seen.filter(({ method, status }) => method === 'PUT' && status !== undefined && status < 300)
				.length,
		} satisfies Seen);
	});
	process.on('disconnect', () => process.exit());
	process.send?.({
		url: sandbox.url,
		accessToken: sandbox.accessToken,
		contactIds,
		conversations,
	} satisfies Started);
}

void main();
