import {
	ANY_TOPIC,
	FIN_EVENTS,
	permissionNotices,
	topicOptions,
	TOPICS,
} from '../../../nodes/IntercomTrigger/topics';
import documented from '../../../intercom-description/webhook-topics.json';

const permissionsOf: Record<string, string[]> = documented;

describe('the topics', () => {
	it("are Intercom's 108, each once", () => {
		expect(TOPICS.map(({ topic }) => topic).sort()).toEqual(Object.keys(documented).sort());
		expect(TOPICS).toHaveLength(108);
	});

	it('name a permission that Intercom documents for them', () => {
		// Intercom's pages word the one for contacts with and without "and list".
		const plain = (permission: string) => permission.replace('Read and list users', 'Read users');
		for (const { topic, permission } of TOPICS) {
			const accepted = permissionsOf[topic]!.map(plain);
			expect({
				topic,
				permission: permission ? accepted.includes(plain(permission)) : accepted.length === 0,
			}).toEqual({ topic, permission: true });
		}
	});

	it('are offered by name, sorted, with Any Topic first', () => {
		const [first, ...others] = topicOptions;
		expect(first).toMatchObject({ name: 'Any Topic', value: ANY_TOPIC });
		expect(others.map(({ name }) => name)).toEqual(
			others.map(({ name }) => name).sort((one, other) => one.localeCompare(other, 'en')),
		);
		expect(new Set(others.map(({ name }) => name)).size).toBe(108 + FIN_EVENTS.length);
	});

	it.each([
		['customer replied', 'conversation.user.replied'],
		['conversation.user.replied', 'conversation.user.replied'],
		['sms', 'content_stat.sms'],
		['teammate', 'admin.logged_in'],
	])('are told by "%s"', (typed, topic) => {
		const found = topicOptions.filter(({ name, description }) =>
			[name, description].some((text) => text?.toLowerCase().includes(typed)),
		);
		expect(found.map(({ value }) => value)).toContain(topic);
	});

	it('have short names, as the node panel has them, with the identifier below', () => {
		for (const { name, action, value, description } of topicOptions.slice(1)) {
			expect(name.length).toBeLessThan(50);
			expect(action).toBe(name);
			expect(description).toMatch(new RegExp(`^Topic ${String(value).replaceAll('.', '\\.')}; `));
		}
	});

	it('show the permission that a chosen one needs, each in one notice', () => {
		for (const { topic, permission } of TOPICS) {
			const shown = permissionNotices.filter(({ displayOptions }) =>
				displayOptions?.show?.topics?.includes(topic),
			);
			expect(shown.map(({ displayName }) => displayName)).toEqual(
				permission ? [expect.stringContaining(`'${permission}'`)] : [],
			);
		}
		expect(permissionNotices.every(({ displayOptions }) => displayOptions?.show?.topics?.length)).toBe(true);
	});
});
