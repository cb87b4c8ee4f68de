/** Answers in the shape that the facts describe, filled with plausible values: one record where there may be many. */
import type { FoundOperation, Request } from '../../intercom-description/facts';
import { schemas } from '../../intercom-description/facts';
import { sampleAttributes, sampleId, sampleTexts, sampleTime, sampleUuid, sampleValues } from './samples';
import type { Schema } from '../../intercom-description/table';

interface SampleAnswer {
	status: number;
	contentType: string;
	body?: unknown;
}

/**
 * What Intercom might answer when all is well. Lists have a second and last page with the same record, so that
 * whoever follows pages does it once.
 */
export function sampleAnswer({ facts }: FoundOperation, request: Request): SampleAnswer {
	const [status, answer] = Object.entries(facts.responses).find(([code]) => code.startsWith('2')) ?? [
		'200',
		{},
	];
	const fixed = fixedAnswers[`${facts.method} ${facts.path}`]?.(request);
	// What is read without an answer being described is a file.
	if (!fixed && !answer.schema && facts.method === 'GET') {
		return { status: Number(status), contentType: 'application/gzip', body: 'some bytes' };
	}
	return {
		status: Number(status),
		contentType: answer.contentType ?? 'application/json',
		body: asAskedFor(inPages(fixed ?? (answer.schema && sampleOf(answer.schema)), request), request),
	};
}

/** A contact tells of its mergers only to those who ask (API 2.16). */
function asAskedFor(body: unknown, { query = {} }: Request): unknown {
	if (body === undefined || query.include_merge_history) return body;
	return JSON.parse(
		JSON.stringify(body, (name, value: unknown) => (name === 'merge_history' ? undefined : value)),
	);
}

/** Where the shape alone does not make an answer that somebody could work with. */
const fixedAnswers: Record<string, (request: Request) => unknown> = {
	'GET /data_attributes': ({ query = {} }) => ({
		type: 'list',
		data: sampleAttributes.map(({ name, dataType }) => ({
			...{
				type: 'data_attribute',
				id: Number(sampleId),
				model: query.model ?? 'contact',
				name,
				full_name: `custom_attributes.${name}`,
				label: name,
			},
			...{ data_type: dataType, custom: true, archived: false, api_writable: true, ui_writable: true },
		})),
	}),
	// Of all the types the one that has options.
	'GET /conversations/attributes/{id}': () => ({
		...{
			type: 'conversation_attribute',
			id: Number(sampleId),
			name: 'urgency',
			data_type: 'list',
			archived: false,
		},
		options: [{ id: sampleId, label: 'high', archived: false }],
	}),
	'GET /conversations/attributes': () => ({
		type: 'list',
		data: sampleAttributes.map(({ name, conversationType }) => ({
			...{
				type: 'conversation_attribute',
				id: Number(sampleId),
				name,
				data_type: conversationType,
				archived: false,
			},
		})),
	}),
	// Described is the answer with summaries; the list itself has a shape that no operation names.
	'GET /events': ({ query = {} }) =>
		query.summary || !query.type
			? undefined
			: {
					type: 'event.list',
					events: [sampleEvent],
					pages: query.before ? {} : { next: `https://api.intercom.io/events?before=${sampleTime.seconds}` },
				},
	// Described as a list of news items or of newsfeeds.
	'GET /news/newsfeeds': () => ({
		type: 'list',
		pages: sampleOf({ $ref: 'cursor_pages' }),
		data: [sampleOf({ $ref: 'newsfeed' })],
	}),
	'GET /contacts/bulk/{id}': () => ({
		...{ type: 'contacts.bulk.job', id: sampleId, state: 'completed' },
		created_at: sampleTime.seconds,
	}),
	'GET /export/reporting_data/{job_identifier}': () => ({ job_identifier: sampleId, status: 'complete' }),
};

const sampleEvent = {
	...{ type: 'event', id: sampleUuid, event_name: 'placed-order', created_at: sampleTime.seconds },
	...{ user_id: sampleTexts.externalId, intercom_user_id: sampleId, email: sampleTexts.email },
	metadata: { order_number: 7 },
};

const wordsOfPaging = ['starting_after', 'cursor', 'scroll_param'];

function inPages(body: unknown, { query = {}, body: sent }: Request): unknown {
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
	const given = {
		...query,
		...(sent as object | undefined),
		...(sent as { pagination?: object } | undefined)?.pagination,
	};
	const page = given as Record<string, unknown>;
	const isLast = wordsOfPaging.some((word) => page[word] !== undefined) || Number(page.page ?? 1) > 1;
	const words = isLast ? { page: 2, has_more: false, next_cursor: null, next: null } : { has_more: true };
	const { pages } = body as { pages?: object };
	return {
		...replaced(body, { ...words, total_pages: 2 }),
		...(pages && { pages: replaced(pages, { ...words, total_pages: 2 }) }),
		// A scroll keeps its cursor and ends with an empty page.
		...('scroll_param' in body && isLast && { data: [] }),
	};
}

/** The object with other values where it has these names, and no name more. */
function replaced(object: object, values: Record<string, unknown>): object {
	const known = Object.entries(values).filter(([name]) => name in object);
	return { ...object, ...Object.fromEntries(known) };
}

function sampleOf(schema: Schema, name = '', refs: string[] = []): unknown {
	if (schema.$ref) {
		const isRound = refs.includes(schema.$ref);
		return isRound ? undefined : sampleOf(schemas[schema.$ref] ?? {}, name, [...refs, schema.$ref]);
	}
	const branches = [
		...(schema.allOf ?? []),
		...[schema.oneOf?.[0], schema.anyOf?.[0]].filter((branch) => !!branch),
	];
	if (branches.length > 0) {
		const samples = branches.map((branch) => sampleOf(branch, name, refs));
		return schema.properties || samples.every(isObject)
			? Object.assign({}, ...samples, sampleObject(schema, refs))
			: samples[0];
	}
	const value = schema.enum?.find((each) => each !== null);
	return value ?? samplesByType[schema.type ?? (schema.properties ? 'object' : 'string')](schema, name, refs);
}

const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value);

const samplesByType: Record<
	NonNullable<Schema['type']>,
	(schema: Schema, name: string, refs: string[]) => unknown
> = {
	object: (schema, _name, refs) => sampleObject(schema, refs),
	array: ({ items }, name, refs) =>
		[items && sampleOf(items, name, refs)].filter((item) => item !== undefined),
	string: sampleText,
	integer: (_schema, name) => sampleNumber(name),
	number: (_schema, name) => sampleNumber(name),
	// What is gone is offered to nobody.
	boolean: (_schema, name) => !/(^|_)(archived|deleted|redacted)$/.test(name),
};

function sampleObject({ properties = {} }: Schema, refs: string[]): Record<string, unknown> {
	const entries = Object.entries(properties).map(
		([name, property]) =>
			[name, sampleValues[`${refs.at(-1)}.${name}`] ?? sampleOf(property, name, refs)] as const,
	);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function sampleText({ format }: Schema, name: string): string {
	if (format === 'date-time') return sampleTime.text;
	if (format === 'uuid') return sampleUuid;
	if (format === 'date') return sampleTime.text.slice(0, 10);
	if (format === 'uri' || /(^|_)(url|uri|link)$/.test(name)) return `https://example.com/${name}`;
	return (
		sampleTexts[name] ?? (/(^|_)ids?$/.test(name) ? sampleId : `some ${name.replaceAll('_', ' ')}`.trim())
	);
}

function sampleNumber(name: string): number {
	if (/_(at|until|since)$/.test(name)) return sampleTime.seconds;
	return /(^|_)ids?$/.test(name) ? Number(sampleId) : 1;
}
