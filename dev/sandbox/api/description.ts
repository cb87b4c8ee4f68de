import { checkRequest, type Violation } from '../../../intercom-description/facts';
import { Refusal, refusals } from '../errors';

/** What the handlers refuse in words of their own, better than the description could: an operation and a field. */
const SPEAK_FOR_THEMSELVES: Array<[operation: string, field: string]> = [
	['GET /data_attributes', 'model'],
	['POST /data_attributes', 'data_type'],
	['POST /data_attributes', 'options'],
	['PUT /data_attributes/{data_attribute_id}', 'options'],
	['POST /conversations/attributes', 'data_type'],
	['POST /conversations/attributes', 'options'],
	['POST /conversations/attributes/{id}/options', 'label'],
	['PUT /conversations/attributes/{id}/options/{option_id}', 'label'],
	['POST /contacts/search', 'query'],
	['POST /contacts/search', 'sort'],
	['POST /contacts/bulk', 'contacts'],
	['POST /companies/search', 'query'],
	['POST /companies/search', 'sort'],
	['POST /conversations/search', 'query'],
	['POST /tickets/search', 'query'],
	['POST /calls/search', 'conversation_ids'],
	['POST /messages', 'subject'],
	['POST /contacts/{contact_id}/companies', 'id'],
];

/** Where Intercom is known to say it otherwise (examples of the API description 2.16). */
const IN_INTERCOMS_WORDS: Record<string, () => Refusal> = {
	'POST /tags': () => refusals.parameterInvalid('invalid tag parameters'),
	'POST /articles author_id': () =>
		refusals.parameterMissing(
			'author_id must be in the main body or default locale translated_content object',
		),
	'POST /conversations/{id}/merge merge_into_conversation_id': () =>
		refusals.parameterInvalid('merge_into_conversation_id must be a valid integer conversation ID'),
};

/**
 * What Intercom is known to let pass: fields that it does not know (it drops them), fields that only it can set,
 * and an id written as a number. A path that can be no id is not refused here: nothing will be found there.
 */
function letsPass({ where, rule }: Violation) {
	return where === 'path' || rule === 'unknown' || rule === 'readOnly' || rule === 'identifier';
}

/**
 * Refuses a request that the API description does not allow.
 * @param operation as `METHOD /path/{template}`
 * @throws Refusal 400
 */
export function refuseUndescribed(
	operation: string,
	request: { method: string; path: string; query: Record<string, unknown>; body: unknown },
) {
	const spoken = SPEAK_FOR_THEMSELVES.filter(([named]) => named === operation).map(([, field]) => field);
	const [violation] = checkRequest(request).filter(
		(found) => !letsPass(found) && !spoken.some((field) => found.at.startsWith(field)),
	);
	if (!violation) return;
	const { at, rule, message } = violation;
	const known = IN_INTERCOMS_WORDS[`${operation} ${at}`] ?? IN_INTERCOMS_WORDS[operation];
	if (known) throw known();
	throw rule === 'required' ? refusals.parameterMissing(message, at) : refusals.parameterInvalid(message, at);
}
