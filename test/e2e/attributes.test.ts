import axios from 'axios';
import { callerHeader } from '../../dev/playground/workflows';
import { running, warnings } from './running';

/** The bundled workflow contact-attribute-updates.json, called as another system calls it. */

jest.setTimeout(60_000);

const { sandbox, workflows } = running();
const { webhookUrl } = workflows.find(({ file }) => file === 'contact-attribute-updates.json')!;
const { name, value } = callerHeader(sandbox.clientSecret);

const call = async (body: object, headers: object = { [name]: value }) =>
	await axios.post(webhookUrl!, body, { headers: { ...headers }, validateStatus: () => true });

describe('a system that writes contact attributes', () => {
	it('changes what fits and learns what was refused', async () => {
		const { status, data } = await call({
			userId: '6123abc',
			attributes: { support_tier: 'premium', escalation_count: { increment: 2 }, no_such_attribute: 1 },
		});
		expect(status).toBe(200);
		expect(data.changed).toEqual(
			expect.arrayContaining([
				{ attribute: 'support_tier', from: null, to: 'premium' },
				{ attribute: 'escalation_count', from: null, to: 2 },
			]),
		);
		expect(data.refused).toEqual([expect.objectContaining({ attribute: 'no_such_attribute' })]);
	});

	it('is told that there is no such contact', async () => {
		const { status } = await call({ userId: 'nobody', attributes: { support_tier: 'premium' } });
		expect(status).toBe(422);
	});

	it('is turned away without the key', async () => {
		expect((await call({ userId: '6123abc', attributes: {} }, {})).status).toBe(403);
	});

	it('leaves nothing to warn of in the log', async () => {
		expect(await warnings()).toEqual([]);
	});
});
