import type { Macro } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { date } from '../../shared/form/date';
import { macroPicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { optional } from '../../shared/form/field';

const get = operation({
	name: 'Get',
	action: 'Get macro',
	description: 'Get one macro, a saved reply, that the teammate of the credential may see',
	fields: { macro: macroPicker() },
	effect: 'read',
	request: ({ macro: id }) => endpoint('GET /macros/{id}', { path: { id } }),
	simplify,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many macros',
	description: 'Get many macros: the saved replies of the workspace, the most recently updated first',
	fields: {
		updatedSince: optional(
			date('Updated Since', { description: 'Only macros that were changed after this time' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ updatedSince }) => endpoint('GET /macros', { query: { updated_since: updatedSince } }),
	pagination: { style: 'cursor in query' },
	simplify,
});

/** The text is the one with Intercom's own placeholders: {{user.name|fallback:"there"}}. */
function simplify(macro: Macro) {
	const { id, name, body_text, visible_to, visible_to_team_ids, available_on, created_at, updated_at } =
		macro;
	return { id, name, text: body_text, visible_to, visible_to_team_ids, available_on, created_at, updated_at };
}

export const macro: Resource = { name: 'Macro', preferred: 'getAll', operations: { get, getAll } };
