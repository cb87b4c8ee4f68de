import { refusals } from '../errors';
import { LARGEST_PAGE } from '../pages';
import { contactShape } from '../shapes/contact';
import { eventShape, eventSummariesShape, visitorShape } from '../shapes/visitor';
import type { Workspace } from '../workspace';
import type { NewEvent } from '../workspace/events';
import type { EventSummary } from '../workspace/records';
import type { Identifier } from '../workspace/visitors';
import { Answer, isTrue, type Call, type Routes } from './routes';

interface Conversion {
	type: 'lead' | 'user';
	user: Identifier;
	visitor: Identifier;
}

/** Visitors before they are contacts, and what contacts did in the workspace's own product. */
export function visitorRoutes(workspace: Workspace): Routes {
	const { visitors, contacts, events } = workspace;

	return {
		'GET /visitors': ({ query }: Call) =>
			visitorShape(workspace, visitors.get({ user_id: query['user_id'] })),
		'PUT /visitors': ({
			body,
		}: Call<Identifier & { name?: string; custom_attributes?: Record<string, unknown> }>) => {
			const { id, user_id, ...fields } = body;
			return visitorShape(workspace, visitors.update({ id, user_id }, fields));
		},
		'POST /visitors/convert': ({ body, version }: Call<Conversion>) =>
			contactShape(workspace, visitors.convert(body.visitor, body.type, body.user), { version }),

		'POST /events': ({ body }: Call<Identifier & NewEvent>) => {
			const { id, user_id, email, ...event } = body;
			events.submit(contacts.named({ intercom_user_id: id, user_id, email }), event);
			return new Answer(undefined, 202);
		},
		'POST /events/summaries': ({
			body,
		}: Call<{ user_id: string; event_summaries: Partial<EventSummary> }>) => {
			events.submitSummary(contacts.showByExternalId(body.user_id), body.event_summaries);
			return undefined;
		},
		'GET /events': ({ query }: Call) => {
			const contact = contacts.named(query);
			if (isTrue(query['summary'])) return eventSummariesShape(contact, events.summaries(contact));
			const before = Number(query['before'] ?? Infinity);
			const rest = events.list(contact).filter(({ created_at }) => created_at * 1000 < before);
			const page = rest.slice(0, pageSize(query['per_page']));
			const next = new URLSearchParams({
				...(query as Record<string, string>),
				before: `${page.at(-1)?.created_at}000`,
			});
			return {
				type: 'event.list',
				events: page.map((event) => eventShape(contact, event)),
				pages: rest.length > page.length ? { next: `${workspace.address}/events?${next}` } : {},
			};
		},
	};
}

function pageSize(asked: string | undefined) {
	const size = Number(asked ?? 50);
	if (size > LARGEST_PAGE) throw refusals.parameterInvalid('Per Page is too big', 'per_page');
	return size;
}
