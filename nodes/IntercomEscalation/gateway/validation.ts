import type { IDataObject } from 'n8n-workflow';
import { asRecord } from '../../shared/reading';
import { quoted } from '../../shared/form/quoted';
import type { Action, ActionName } from './actions';
import { ACTIONS, CONTACT_KEYS, IDEMPOTENCY_KEY, isAction } from './actions';
import type { Problem } from './schema';
import { problemWith } from './schema';

/** A request of an agent, as it is understood. */
export interface AgentRequest {
	action: ActionName;
	idempotencyKey: string | null;
	/** What was sent for the action, without the keys above. */
	input: IDataObject;
	/** The contact that is named, as n8n's picker takes it; null where none is. */
	contact: { mode: string; value: string } | null;
}

/** What a request says, or everything that is wrong with it. */
export function readAgentRequest(given: unknown): { request: AgentRequest } | { problems: Problem[] } {
	const body = asRecord(given);
	if (!body)
		return { problems: [{ field: '(body)', message: `It is ${quoted(given)}; it must be a JSON object` }] };
	const { action, idempotencyKey, ...rest } = body;
	if (!isAction(action)) {
		const all = Object.keys(ACTIONS).join(', ');
		const message =
			action === undefined
				? `It is missing; it must be one of ${all}`
				: `It is ${quoted(action)}; it must be one of ${all}`;
		return { problems: [{ field: 'action', message }] };
	}
	const wrongKey = isAbsent(idempotencyKey) ? undefined : problemWith(IDEMPOTENCY_KEY, idempotencyKey);
	const input = withoutAbsent(rest);
	const problems = [
		...(wrongKey ? [{ field: 'idempotencyKey', message: wrongKey }] : []),
		...problemsIn(input, action, ACTIONS[action]),
	];
	if (problems.length > 0) return { problems };
	return {
		request: {
			action,
			idempotencyKey: (idempotencyKey as string | null | undefined) ?? null,
			input,
			contact: contactIn(input),
		},
	};
}

function problemsIn(input: IDataObject, name: ActionName, action: Action): Problem[] {
	const has = (field: string) => Object.hasOwn(input, field);
	const problems = Object.entries(input).flatMap(([field, value]): Problem[] => {
		if (!Object.hasOwn(action.fields, field))
			return [
				{ field, message: `${name} has no such field; it takes ${Object.keys(action.fields).join(', ')}` },
			];
		const message = problemWith(action.fields[field]!, value);
		return message ? [{ field, message }] : [];
	});
	const missing = action.required
		.filter((field) => !has(field))
		.map((field) => ({ field, message: 'It is missing' }));
	return [
		...problems,
		...missing,
		...problemsAmong(action.exactlyOne, has, 'exactly'),
		...problemsAmong(action.atLeastOne, has, 'at least'),
	];
}

/** Of fields that stand for each other: none of them, or two that may say different things. */
function problemsAmong(
	fields: readonly string[] = [],
	has: (field: string) => boolean,
	count: 'exactly' | 'at least',
): Problem[] {
	const there = fields.filter(has);
	const isFine = count === 'exactly' ? there.length === 1 : there.length > 0;
	if (fields.length === 0 || isFine) return [];
	const found = there.length === 0 ? 'none of them is there' : `${there.join(' and ')} are there`;
	return [{ field: fields.join(', '), message: `Send ${count} one of them; ${found}` }];
}

function contactIn(input: IDataObject): AgentRequest['contact'] {
	for (const [field, mode] of Object.entries(CONTACT_KEYS)) {
		const value = input[field];
		if (typeof value === 'string') return { mode, value };
	}
	return null;
}

/** An agent that fills in a form may send null for what it leaves out. */
const isAbsent = (value: unknown) => value === undefined || value === null;

const withoutAbsent = (values: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => !isAbsent(value)));
