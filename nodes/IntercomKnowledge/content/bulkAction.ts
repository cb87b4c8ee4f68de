import type { INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import type { Input } from '../../shared/form/field';
import { group, map, onlyWhen, when } from '../../shared/form/field';
import { json } from '../../shared/form/json';
import { rows } from '../../shared/form/rows';
import { text } from '../../shared/form/text';
import type { Body } from '../../shared/intercom/request';
import { asRecord } from '../../shared/reading';
import { endpoint } from '../../shared/intercom/request';

/** "Up to 1,000 content items" (API description 2.16, bulkContentActions). */
const MOST_CONTENTS = 1000;

export const articleInOneLanguage = {
	name: 'Article in One Language',
	value: 'article_content',
	description: 'By the ID that the text has in this language, which "Search" tells for each article',
} as const;

export const externalPage = { name: 'External Page', value: 'external_content' } as const;

export const others = [
	{ name: 'File', value: 'file_source_content' },
	{ name: 'Internal Article', value: 'internal_article' },
	{ name: 'Snippet', value: 'content_snippet' },
] as const;

/** Intercom drops content of other kinds than an action is for without a word: the form has no others. */
export type Kinds = Array<INodePropertyOptions & { value: Bulk['content_ids'][number]['type'] }>;

export const inEachLanguage: Kinds = [articleInOneLanguage, externalPage, ...others];

/** The content that an action is for: one by one, or a list that comes from elsewhere, such as a search. */
export const contents = (kinds: Kinds) => {
	const form = rows(
		'Content',
		'Content Item',
		{ type: choice('Type', kinds), id: text('ID', { placeholder: 'e.g. 12345678' }) },
		{ required: true, description: 'Up to 1,000 items' },
	);
	const list = json<unknown>('Content (JSON)', {
		default: '[]',
		required: true,
		description: `A list of up to 1,000 objects with type and ID, as the results of "Search" have them; the types are ${kinds.map(({ value }) => value).join(', ')}`,
	});
	const specifyContents = choice('Specify Content', [
		{ name: 'Using Fields Below', value: 'fields' },
		{ name: 'Using JSON', value: 'json' },
	]);
	const inJson = map(
		list,
		async (given, session) =>
			await form.read(
				{ row: (Array.isArray(given) ? given : [given]).map((one) => asRecord(one) ?? {}) },
				session,
			),
	);
	return group(
		{
			specifyContents,
			contents: onlyWhen(when(specifyContents, 'fields'), withinLimitField(form)),
			contentsJson: onlyWhen(when(specifyContents, 'json'), withinLimitField(inJson)),
		},
		({ contents: inForm, contentsJson }) => inForm ?? contentsJson ?? [],
	);
};

const withinLimitField = <Entry>(input: Input<Entry[]>): Input<Entry[]> =>
	map(input, (given) => {
		if (given.length > 0 && given.length <= MOST_CONTENTS) return given;
		throw new UserError(
			`'${input.property.displayName}' has ${given.length} items, Intercom takes 1 to ${MOST_CONTENTS}`,
			{
				description:
					given.length === 0 ? 'Add an item, or check the expression.' : 'Send the rest in a second run.',
			},
		);
	});

export type Bulk = Body<'POST /content/bulk_actions'>;

/** Intercom answers before the work is done, and says only that it is queued. */
export const bulkAction = (
	action: Bulk['action'],
	chosen: Bulk['content_ids'],
	details: Pick<Bulk, 'availability'> | Pick<Bulk, 'audience'> | Pick<Bulk, 'tags'> | undefined = undefined,
) =>
	endpoint('POST /content/bulk_actions', {
		body: {
			action,
			content_ids: chosen,
			availability: undefined,
			audience: undefined,
			tags: undefined,
			...details,
		},
		reliesOn: ({ type, status }) => type ?? status,
	});

export const inBackground = (what: string) => `${what}. Intercom does it in the background.`;
