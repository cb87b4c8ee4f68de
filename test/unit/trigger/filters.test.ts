import type { AuthorKind } from '../../../nodes/IntercomTrigger/author';
import { toEvent } from '../../../nodes/IntercomTrigger/event';
import type { Filters } from '../../../nodes/IntercomTrigger/filters';
import { reasonToIgnore } from '../../../nodes/IntercomTrigger/filters';
import {
	contact,
	contactCreated,
	conversation,
	conversationPart,
	conversationReplied,
	notification,
	ping,
} from './payloads';

const everything: Filters = { topics: ['*'], workspaceIds: [], authors: [] };
const event = (payload: Record<string, unknown>) =>
	toEvent(payload as never, { appCodes: [], teammateIds: [] });
const replied = event(conversationReplied({ author: { type: 'user', id: 'c1' } }));

describe('an event', () => {
	it.each<[string, Partial<Filters>, string | null]>([
		['passes when any topic does', {}, null],
		['passes when its topic is chosen', { topics: ['ticket.created', 'conversation.user.replied'] }, null],
		['is left out when its topic is not chosen', { topics: ['conversation.user.created'] }, 'topic'],
		['is left out when no topic is chosen', { topics: [] }, 'topic'],
		['passes when its workspace is chosen', { workspaceIds: ['other', 'workspace1'] }, null],
		['is left out when another workspace is chosen', { workspaceIds: ['other'] }, 'workspace'],
		['passes when its author is chosen', { authors: ['customer', 'fin'] }, null],
		['is left out when other authors are chosen', { authors: ['teammate'] }, 'author'],
	])('%s', (_what, filters, reason) => {
		expect(reasonToIgnore(replied, { ...everything, ...filters })).toBe(reason);
	});

	it('that names no author passes the filter of authors', () => {
		expect(reasonToIgnore(event(contactCreated()), { ...everything, authors: ['customer'] })).toBeNull();
	});

	it('of a topic that nobody knew when this was written passes as any topic', () => {
		expect(reasonToIgnore(event(notification('orbit.reached', { type: 'orbit' })), everything)).toBeNull();
	});

	it('without a workspace is left out when workspaces are chosen', () => {
		const { app_id: _gone, ...anonymous } = conversationReplied({ author: { type: 'user', id: 'c1' } });
		expect(reasonToIgnore(event(anonymous), { ...everything, workspaceIds: ['workspace1'] })).toBe(
			'workspace',
		);
	});

	it.each<[string[]]>([[['*']], [['ping']]])(
		'that is a ping starts nothing, with the topics %j',
		(topics) => {
			expect(reasonToIgnore(event(ping()), { ...everything, topics })).toBe('ping');
		},
	);

	const authors: Array<[AuthorKind, object, object]> = [
		['customer', { type: 'lead', id: 'c1' }, {}],
		['customer', { type: 'user', id: 'c1' }, { app_package_code: 'a-channel' }],
		['teammate', { type: 'admin', id: '7' }, { app_package_code: null }],
		['fin', { type: 'bot', id: '8', from_ai_agent: true }, {}],
		['bot', { type: 'bot', id: '8', from_ai_agent: false }, {}],
		['app', { type: 'admin', id: '7' }, { app_package_code: 'our-app' }],
		['app', { type: 'bot', id: '8' }, { app_package_code: 'our-app' }],
	];
	it.each(authors)('by %s (%j with %j) passes that author and no other', (kind, author, part) => {
		const others = (['customer', 'teammate', 'fin', 'bot', 'app'] as AuthorKind[]).filter(
			(other) => other !== kind,
		);
		const written = event(conversationReplied({ author, ...part }));
		expect(reasonToIgnore(written, { ...everything, authors: [kind] })).toBeNull();
		expect(reasonToIgnore(written, { ...everything, authors: others })).toBe('author');
	});

	const vip = { type: 'tag', id: '8482', name: 'VIP' };
	const owned = event(
		notification(
			'conversation.admin.closed',
			conversation({ team_assignee_id: 20, tags: { type: 'tag.list', tags: [vip] } }, [
				conversationPart({ author: { type: 'admin', id: '7' }, part_type: 'close', body: null }),
			]),
		),
	);

	it.each<[string, Partial<Filters>, string | null]>([
		[
			'is left out when its topic is among the exceptions',
			{ exceptTopics: ['conversation.admin.closed'] },
			'excluded topic',
		],
		['passes when another topic is', { exceptTopics: ['conversation.admin.opened'] }, null],
		['is left out without a message, where one is wanted', { withMessageOnly: true }, 'without message'],
		['passes when its part type is chosen', { partTypes: ['comment', 'close'] }, null],
		['is left out when other part types are chosen', { partTypes: ['comment'] }, 'part type'],
		['passes when its tag is chosen by name', { tags: ['vip'] }, null],
		['passes when its tag is chosen by id', { tags: ['1', '8482'] }, null],
		['is left out when another tag is chosen', { tags: ['beta'] }, 'tag'],
		['passes when its team is chosen', { teamIds: ['19', '20'] }, null],
		['is left out when another team is chosen', { teamIds: ['2'] }, 'team'],
	])('without words, tagged and owned by a team, %s', (_what, filters, reason) => {
		expect(reasonToIgnore(owned, { ...everything, ...filters })).toBe(reason);
	});

	it.each<[string, Partial<Filters>, string | null]>([
		['passes the filter of part types', { partTypes: ['comment'] }, null],
		['does not pass one of teams', { teamIds: ['20'] }, 'team'],
		['does not pass one of tags', { tags: ['vip'] }, 'tag'],
	])('that is about no conversation %s', (_what, filters, reason) => {
		expect(reasonToIgnore(event(contactCreated()), { ...everything, ...filters })).toBe(reason);
	});

	it('of a contact who is given a tag passes the filter of tags', () => {
		const tagged = event(
			notification('contact.user.tag.created', { type: 'contact_tag', tag: vip, contact: contact() }),
		);
		expect(reasonToIgnore(tagged, { ...everything, tags: ['vip'] })).toBeNull();
	});

	it('passes under the name by which the documentation or Intercom calls its topic', () => {
		const unarchived = event(notification('contact.unarchived', contact()));
		expect(reasonToIgnore(unarchived, { ...everything, topics: ['contact.unarchive'] })).toBeNull();
		expect(reasonToIgnore(unarchived, { ...everything, topics: ['contact.archived'] })).toBe('topic');
	});
});
