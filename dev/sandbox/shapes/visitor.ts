import type { Workspace } from '../workspace';
import type { DataEvent, EventSummary, Visitor, Contact } from '../workspace/records';

/** A visitor as the API shows one. */
export function visitorShape(workspace: Workspace, visitor: Visitor) {
	return {
		type: 'visitor',
		...visitor,
		...{
			app_id: workspace.app.id_code,
			anonymous: visitor.email === null,
			pseudonym: 'Red Duck from Dublin',
		},
		...{ phone: null, owner_id: null, referrer: null, session_count: 1, las_request_at: visitor.updated_at },
		avatar: { type: 'avatar', image_url: null },
		...{ has_hard_bounced: false, marked_email_as_spam: false, unsubscribed_from_emails: false },
		companies: { type: 'company.list', companies: [] },
		tags: { type: 'tag.list', tags: [] },
		segments: { type: 'segment.list', segments: [] },
	};
}

const whose = ({ id, external_id, email }: Contact) => ({
	...(external_id === null ? {} : { user_id: external_id }),
	...(email === null ? {} : { email }),
	intercom_user_id: id,
});

export function eventShape(contact: Contact, { id, event_name, created_at, metadata }: DataEvent) {
	return { type: 'event', id, event_name, created_at, ...whose(contact), metadata };
}

/** Here alone dates are text. */
export function eventSummariesShape(contact: Contact, summaries: EventSummary[]) {
	const date = (time: number) => new Date(time * 1000).toISOString().replace('Z', '+00:00');
	const events = summaries.map(({ event_name: name, count, first, last }) => ({
		...{ name, count, first: date(first), last: date(last), description: '' },
	}));
	return { type: 'event.summary', ...whose(contact), events };
}
