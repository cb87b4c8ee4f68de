import { refusals } from '../errors';
import { subscriptionShape } from '../shapes/contact';
import { noteShape } from '../shapes/teammate';
import { ticketTypeAttributeShape, ticketTypeShape } from '../shapes/ticket';
import type { Workspace } from '../workspace';
import type { NewTicketType, NewTicketTypeAttribute } from '../workspace/ticket-types';
import { inPath, isTrue, type Call, type Routes } from './routes';

/** What a workspace has set up: segments, subscription types, ticket types and states; and a note by its id. */
export function directoryRoutes(workspace: Workspace): Routes {
	const { ticketTypes, segments } = workspace;
	const memberCount = (id: string) =>
		workspace.contacts.list().filter((contact) => contact.segment_ids.includes(id)).length;

	return {
		'GET /notes/{note_id}': (call: Call) =>
			noteShape(workspace, workspace.notes.get(inPath(call, 'note_id'))),

		'GET /segments': ({ query }: Call) => ({
			type: 'segment.list',
			segments: [...segments.values()].map((segment) => ({
				type: 'segment',
				...segment,
				...(isTrue(query['include_count']) ? { count: memberCount(segment.id) } : {}),
			})),
		}),
		'GET /segments/{segment_id}': (call: Call) => {
			const segment = segments.get(inPath(call, 'segment_id'));
			if (!segment) throw refusals.notFound();
			return { type: 'segment', ...segment };
		},

		'GET /subscription_types': () => ({
			type: 'list',
			data: [...workspace.subscriptionTypes.values()].map(subscriptionShape),
		}),

		'GET /ticket_states': () => ({
			type: 'list',
			data: ticketTypes.states.map((state) => ({ type: 'ticket_state', ...state })),
		}),
		'GET /ticket_types': () => ({
			type: 'list',
			data: ticketTypes.types().map((type) => ticketTypeShape(workspace, type)),
		}),
		'GET /ticket_types/{ticket_type_id}': (call: Call) =>
			ticketTypeShape(workspace, ticketTypes.type(inPath(call, 'ticket_type_id'))),
		'POST /ticket_types': ({ body }: Call<NewTicketType>) =>
			ticketTypeShape(workspace, ticketTypes.createType(body)),
		'PUT /ticket_types/{ticket_type_id}': (call: Call<Partial<NewTicketType>>) =>
			ticketTypeShape(workspace, ticketTypes.updateType(inPath(call, 'ticket_type_id'), call.body)),
		'POST /ticket_types/{ticket_type_id}/attributes': (call: Call<NewTicketTypeAttribute>) => {
			const type = ticketTypes.type(inPath(call, 'ticket_type_id'));
			return ticketTypeAttributeShape(workspace, type, ticketTypes.addAttribute(type.id, call.body));
		},
		'PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}': (
			call: Call<Partial<NewTicketTypeAttribute>>,
		) => {
			const type = ticketTypes.type(inPath(call, 'ticket_type_id'));
			const changed = ticketTypes.updateAttribute(type.id, inPath(call, 'attribute_id'), call.body);
			return ticketTypeAttributeShape(workspace, type, changed);
		},
	};
}
