import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/**
 * Images of a customer for a model that takes them. They come from Intercom and from nowhere else, are few and small,
 * and keep nobody from an answer: what cannot be had is told in words.
 */

let bench: Workbench;
let maya: Contact;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation());
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('a picture')]);
const JPEG = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from('a picture')]);

const stored = (name: string, content = PNG, type = 'image/png') =>
	attached(name, bench.workspace.storeFile({ name, type, content }), type);
const attached = (name: string, url: string, type = 'image/png') => ({
	type: 'upload' as const,
	name,
	url,
	content_type: type,
	filesize: 1,
});

const begin = (attachments: Array<ReturnType<typeof attached>>, body = 'What does this mean?') =>
	bench.workspace.addConversation({ contact: maya, body, attachments });

async function prepare({ id }: { id: string }, attachmentsForAi = 'images') {
	const { outputs, error } = await bench.run(
		{ operation: 'prepareTurn', additionalFields: { attachmentsForAi } },
		[{ conversationId: id }],
	);
	if (error) throw error;
	const { json, binary = {} } = outputs[0]![0]!;
	const files = (json.transcript as string).match(/\[.*\]/g) ?? [];
	const content = Object.entries(binary).map(([field, { mimeType, fileName, data }]) => ({
		field,
		mimeType,
		fileName,
		content: Buffer.from(data, 'base64'),
	}));
	return { files, content, count: json.imagesForAi, notRead: json.notRead as string[] };
}

it('go with the item, by their number in the transcript, beside files that stay words', async () => {
	const pdf = attached('invoice.pdf', 'https://downloads.intercomcdn.com/i/invoice.pdf', 'application/pdf');
	const conversation = begin([stored('screen.png'), pdf, stored('photo', JPEG, '')]);
	expect(await prepare(conversation)).toEqual({
		files: ['[Image 1: screen.png]', '[PDF, which you cannot open: invoice.pdf]', expect.anything()],
		content: [{ field: 'image1', mimeType: 'image/png', fileName: 'screen.png', content: PNG }],
		count: 1,
		notRead: [],
	});
});

it('are also those inside of a message, where the Messenger puts pictures', async () => {
	const url = bench.workspace.storeFile({ name: 'a b', type: '', content: JPEG });
	const conversation = begin([]);
	conversation.source.body = `<p>Look</p><img src="${url}">`;
	expect(await prepare(conversation)).toMatchObject({
		content: [{ field: 'image1', mimeType: 'image/jpeg', content: JPEG }],
		count: 1,
		files: ['[Image]', '[Image 1: a%20b]'],
	});
});

it.each(['', 'described', 'image links', 'pictures'])('stay in Intercom with "%s"', async (setting) => {
	const conversation = begin([stored('screen.png')]);
	expect(await prepare(conversation, setting)).toMatchObject({ content: [], count: 0, notRead: [] });
});

it('are three at the most, the newest, and each once', async () => {
	const all = [1, 2, 3, 4].map((number) => stored(`${number}.png`));
	const conversation = begin([...all, all[3]!]);
	const { files, content } = await prepare(conversation);
	expect(content.map(({ fileName }) => fileName)).toEqual(['2.png', '3.png', '4.png']);
	expect(files.map((file) => file.replace(/:.*/, ''))).toEqual([
		'[Image, which you cannot open',
		'[Image 1',
		'[Image 2',
		'[Image 3',
		'[Image 3',
	]);
});

it("are the customer's alone", async () => {
	const [nora] = bench.workspace.teammates.list();
	const conversation = begin([]);
	bench.workspace.parts.note(conversation, nora!, { body: 'See', attachments: [stored('secret.png')] });
	expect(await prepare(conversation)).toMatchObject({ content: [], count: 0, files: [] });
});

describe('keep nobody from an answer, and are told in words,', () => {
	const inWords = async (file: ReturnType<typeof attached>, why: RegExp) => {
		const { files, content, count, notRead } = await prepare(begin([file]));
		expect({ files, content, count }).toEqual({
			files: [`[Image, which you cannot open: ${file.name}]`],
			content: [],
			count: 0,
		});
		expect(notRead).toEqual([expect.stringMatching(why)]);
	};

	it.each([
		['at somebody else', 'https://evil.example/a.png'],
		['at an address inside', 'http://169.254.169.254/latest/meta-data/a.png'],
		['at a host that only looks so', 'https://intercomcdn.com.evil.example/a.png'],
		['at a host that anybody may buy', 'https://x.intercom-attachments-10.com/a.png'],
		['at a host whose name ends so', 'https://evilintercomcdn.com/a.png'],
		['without encryption', 'http://downloads.intercomcdn.com/a.png'],
		['at another port', 'https://downloads.intercomcdn.com:8443/a.png'],
		['at no address', 'file:///etc/passwd.png'],
	])('%s: %s', async (_, url) => {
		await inWords(attached('a.png', url), /image a\.png could not be read: It is not at Intercom/);
	});

	it('at another port of this machine, which is not asked', async () => {
		let asked = 0;
		const server = createServer((_, response) => {
			asked += 1;
			response.end(PNG);
		}).listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		const { port } = server.address() as AddressInfo;
		await inWords(attached('a.png', `http://127.0.0.1:${port}/a.png`), /not at Intercom/);
		expect(asked).toBe(0);
		server.close();
	});

	it('where Intercom sends elsewhere for it', async () => {
		const file = stored('a.png');
		const headers = { location: 'https://evil.example/a.png' };
		bench.refuseNext({ path: /^\/attachments/, answer: { status: 302, headers } });
		await inWords(file, /not at Intercom but at evil\.example/);
	});

	it.each([404, 500, 302])('where Intercom answers %i', async (status) => {
		const file = stored('a.png');
		bench.refuseNext({ path: /^\/attachments/, answer: { status } });
		await inWords(file, new RegExp(`Intercom answers ${status}`));
	});

	it('where the connection breaks', async () => {
		const file = stored('a.png');
		bench.refuseNext({ path: /^\/attachments/, answer: 'reset before' });
		await inWords(file, /could not be read in time/);
	});

	it('where nothing comes', async () => {
		jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
		await inWords(stored('a.png'), /could not be read in time/);
	});

	it('where it is large', async () => {
		const large = Buffer.concat([PNG, Buffer.alloc(3.75 * 1024 * 1024)]);
		await inWords(stored('a.png', large), /more than 3\.75 MB/);
	});

	it.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '', '<html>Sign in</html>'])(
		'where it is no image: "%s"',
		async (content) => {
			await inWords(stored('a.png', Buffer.from(content)), /no PNG, JPEG, GIF or WebP/);
		},
	);
});

it('are read where a customer may go on: one that fails leaves the others', async () => {
	const conversation = begin([
		stored('1.png'),
		attached('2.png', 'https://evil.example/2.png'),
		stored('3.png'),
	]);
	expect(await prepare(conversation)).toMatchObject({
		files: ['[Image 1: 1.png]', '[Image, which you cannot open: 2.png]', '[Image 2: 3.png]'],
		count: 2,
		notRead: [expect.stringContaining('2.png')],
	});
});
