import { Proof, until } from './proof';

/** n8n is killed with SIGKILL while a teammate is asked about an answer, and started again. */

jest.setTimeout(600_000);

let proof: Proof;

beforeAll(async () => (proof = await Proof.begin({ settings: { mode: 'approval' } })));
afterAll(async () => await proof?.end());

it('killed while an answer waits for an approval, n8n keeps the wait: the answer goes out once it is approved', async () => {
	const conversation = proof.writes('How do I reset my password?');
	const said = (kind: string) =>
		proof.workspace.conversations
			.get(conversation.id)
			.parts.filter(({ part_type: type, author }) => type === kind && author.type === 'admin')
			.map(({ body }) => String(body));
	await until(() => said('note').length > 0, 'a note that asks');
	const link = /href="([^"]+)"[^>]*>Approve</.exec(said('note')[0]!)![1]!.replaceAll('&amp;', '&');
	const status = new URL(link);
	status.pathname += '/n8n-execution-status';
	const isWaiting = async () =>
		(await fetch(status).then(
			async (answer) => await answer.text(),
			() => '',
		)) === 'form-waiting';
	await until(isWaiting, 'n8n to wait');
	await proof.killAndStart();
	await until(isWaiting, 'n8n to wait again');
	// It was looked for customers who wait, and this one was left to the approval.
	const looks = proof.looks();
	await until(() => proof.looks() >= looks + 2, 'two looks');
	expect([said('note').length, said('comment').length]).toEqual([1, 0]);

	const form = new FormData();
	const answers = [
		'',
		'Press Forgot password',
		JSON.stringify(['Approve']),
		'Nora',
		'',
		conversation.source.id,
	];
	answers.forEach((answer, index) => form.append(`field-${index}`, answer));
	expect((await fetch(link, { method: 'POST', body: form })).status).toBe(200);
	await until(() => said('note').length > 1, 'the note that says who approved it');
	await proof.untilIdle();
	expect(said('comment')).toEqual([expect.stringContaining('Press Forgot password')]);
	expect(said('note')[1]).toContain('Nora (not known to Intercom) edited and approved');
});
