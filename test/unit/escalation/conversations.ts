import type { IDataObject } from 'n8n-workflow';
import { markText } from '../../../nodes/shared/thread/marks';

/** Conversations as `GET /conversations/{id}` gives them, as far as turns are concerned, told step by step. */

export const AI = '991267459';
export const NORA = '991267460';
export const AI_TEAM = '814865';
export const SUPPORT = '814866';

const customer = { type: 'user', id: '667d60f18a68186f43bafdf1', name: 'Maya' };
const teammate = (id: string) => ({ type: 'admin', id, from_ai_agent: false });
const bot = { type: 'bot', id: '278', name: 'Operator', from_ai_agent: false };
const fin = { ...bot, name: 'Fin', from_ai_agent: true };

const api = { app_package_code: 'our-app' };
export const byHand = { app_package_code: null };

const assignedTo = (id: string) => ({ body: null, assigned_to: { type: 'admin', id } });

/** One part; ids are given by `conversation`. */
export const says = {
	customer: (text: string, more: IDataObject = {}) =>
		part('comment', customer, { body: text, ...byHand, ...more }),
	ai: (text: string, more: IDataObject = {}) =>
		part('comment', teammate(AI), { body: text, ...api, ...more }),
	/** A person who sits at the AI's seat in the inbox. */
	aiSeatByHand: (text: string) => part('comment', teammate(AI), { body: text, ...byHand }),
	nora: (text: string, more: IDataObject = {}) =>
		part('comment', teammate(NORA), { body: text, ...byHand, ...more }),
	bot: (text: string, type = 'comment') => part(type, bot, { body: text, ...byHand }),
	fin: (text: string) => part('comment', fin, { body: text, ...byHand }),
};

export const does = {
	note: (text: string) => part('note', teammate(NORA), { body: `<p>${text}</p>`, ...byHand }),
	handOffNote: (messageId: string) =>
		part('note', teammate(AI), {
			body: `<p>Why</p><p><i>${markText({ kind: 'hand-off', messageId })}</i></p>`,
			...api,
		}),
	handOffReport: (messageId: string) =>
		part('note', teammate(AI), {
			body: `<p>${markText({ kind: 'hand-off-report', messageId })}</p>`,
			...api,
		}),
	handBackNote: (messageId: string) =>
		part('note', teammate(AI), { body: `<p>${markText({ kind: 'hand-back', messageId })}</p>`, ...api }),
	draftNote: (messageId: string) =>
		part('note', teammate(AI), {
			body: `<p>Draft</p><p>${markText({ kind: 'draft', messageId })}</p>`,
			...api,
		}),
	assign: (to: string, by = NORA, more: IDataObject = {}) =>
		part('assignment', teammate(by), { ...assignedTo(to), ...(by === AI ? api : byHand), ...more }),
	assignByBot: (to: string) => part('assignment', bot, { ...assignedTo(to), ...byHand }),
	botNote: (text: string) => part('note', bot, { body: `<p>${text}</p>`, ...byHand }),
	rate: (remark: string) => part('conversation_rating_remark_added', customer, { body: remark }),
	close: () => part('close', teammate(NORA), { body: null }),
};

/** The message with id `100`, then parts with ids `101`, `102` … */
export function conversation(parts: IDataObject[], more: IDataObject = {}): IDataObject {
	return {
		type: 'conversation',
		id: '215470000000401',
		state: 'open',
		source: {
			type: 'conversation',
			id: '100',
			delivered_as: 'customer_initiated',
			author: customer,
			body: '<p>Hello</p>',
		},
		contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: customer.id }] },
		admin_assignee_id: 0,
		team_assignee_id: 0,
		ai_agent_participated: false,
		tags: { type: 'tag.list', tags: [] },
		custom_attributes: {},
		conversation_parts: {
			type: 'conversation_part.list',
			conversation_parts: parts.map((each, index) => ({ ...each, id: String(101 + index) })),
		},
		...more,
	};
}

/** A first message by somebody else than the customer. */
export const startedBy = (who: 'bot' | 'outbound' | 'fin'): IDataObject => ({
	source: {
		type: 'conversation',
		id: '100',
		body: '<p>Can we help?</p>',
		delivered_as: who === 'outbound' ? 'automated' : 'operator_initiated',
		author: who === 'outbound' ? teammate(NORA) : who === 'bot' ? bot : fin,
	},
});

function part(type: string, author: IDataObject, more: IDataObject): IDataObject {
	const body =
		typeof more.body === 'string' && !more.body.startsWith('<') ? `<p>${more.body}</p>` : more.body;
	return {
		type: 'conversation_part',
		part_type: type,
		author,
		assigned_to: null,
		attachments: [],
		redacted: false,
		...more,
		body,
	};
}
