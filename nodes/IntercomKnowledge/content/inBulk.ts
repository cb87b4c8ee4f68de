import type { INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { choice, json, listOfText, text, toggle } from '../../shared/form/inputs';
import { numericIds } from '../../shared/form/numericId';
import { rows } from '../../shared/form/rows';
import { several } from '../../shared/form/several';
import { changes } from '../../shared/session/changes';
import type { Field, Inputs } from '../../shared/form/field';
import { onlyWhen, optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { aiAvailability } from '../fields/aiAvailability';

/** "Up to 1,000 content items" (API description 2.16, bulkContentActions). */
const MOST_CONTENTS = 1000;

const article = { name: 'Article', value: 'article' } as const;
const articleInOneLanguage = {
	name: 'Article in One Language',
	value: 'article_content',
	description: 'By the ID that the text has in this language, which "Search" tells for each article',
} as const;
const externalPage = { name: 'External Page', value: 'external_content' } as const;
const others = [
	{ name: 'File', value: 'file_source_content' },
	{ name: 'Internal Article', value: 'internal_article' },
	{ name: 'Snippet', value: 'content_snippet' },
] as const;

/** Intercom drops content of other kinds than an action is for without a word: the form has no others. */
type Kinds = Array<INodePropertyOptions & { value: Bulk['content_ids'][number]['type'] }>;
const inEachLanguage: Kinds = [articleInOneLanguage, externalPage, ...others];

/** The content that an action is for: one by one, or a list that comes from elsewhere, such as a search. */
const contents = (kinds: Kinds) => {
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
	return {
		specifyContents: choice('Specify Content', [
			{ name: 'Using Fields Below', value: 'fields' },
			{ name: 'Using JSON', value: 'json' },
		]),
		contents: onlyWhen({ specifyContents: ['fields'] }, withinLimit(form)),
		contentsJson: onlyWhen(
			{ specifyContents: ['json'] },
			withinLimit({
				...list,
				read: async (raw, session, others) => {
					const given = await list.read(raw, session, others);
					return await form.read({ row: Array.isArray(given) ? given : [given] }, session, others);
				},
			}),
		),
	};
};

const withinLimit = <Entry>(field: Field<Entry[]>): Field<Entry[]> => ({
	...field,
	read: async (raw, session, others) => {
		const given = await field.read(raw, session, others);
		if (given.length > 0 && given.length <= MOST_CONTENTS) return given;
		throw new UserError(
			`'${field.property.displayName}' has ${given.length} items, Intercom takes 1 to ${MOST_CONTENTS}`,
			{
				description:
					given.length === 0 ? 'Add an item, or check the expression.' : 'Send the rest in a second run.',
			},
		);
	},
});

type Bulk = Body<'POST /content/bulk_actions'>;

/** Intercom answers before the work is done, and says only that it is queued. */
const bulkAction = (
	action: Bulk['action'],
	{ contents: chosen, contentsJson }: Partial<Inputs<ReturnType<typeof contents>>>,
	details: Pick<Bulk, 'availability'> | Pick<Bulk, 'audience'> | Pick<Bulk, 'tags'> | undefined = undefined,
) =>
	endpoint('POST /content/bulk_actions', {
		body: {
			action,
			content_ids: chosen ?? contentsJson ?? [],
			...{ availability: undefined, audience: undefined, tags: undefined },
			...details,
		},
		reliesOn: ({ type, status }) => type ?? status,
	});

const inBackground = (what: string) => `${what}. Intercom does it in the background.`;

export const publish = operation({
	name: 'Publish',
	action: 'Publish content',
	description: inBackground('Publish many articles at once, each in one language'),
	fields: contents([articleInOneLanguage]),
	effect: 'repeatable',
	request: (given) => bulkAction('publish', given),
});

export const unpublish = operation({
	name: 'Unpublish',
	action: 'Unpublish content',
	description: inBackground(
		'Take many articles off the help center at once, each in one language; they become drafts',
	),
	fields: contents([articleInOneLanguage]),
	effect: 'repeatable',
	request: (given) => bulkAction('unpublish', given),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete content',
	description: inBackground(
		'Delete much content at once for good; what is synced from elsewhere is left alone',
	),
	fields: contents([articleInOneLanguage, ...others]),
	effect: 'repeatable',
	request: (given) => bulkAction('delete', given),
});

export const setAvailability = operation({
	name: 'Set AI Availability',
	action: 'Set AI availability of content',
	description: inBackground(
		'Say of much content at once which AIs may use it; what is not given stays as it is',
	),
	fields: { ...contents(inEachLanguage), ...aiAvailability() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ aiChatbot, aiCopilot, aiSalesAgent, ...given }) =>
		bulkAction('set_availability', given, {
			availability: changes({ ai_agent: aiChatbot, copilot: aiCopilot, sales_agent: aiSalesAgent }),
		}),
});

const segmentIds = (displayName: string, description: string) =>
	optional(
		numericIds(
			listOfText(displayName, {
				placeholder: 'e.g. 100, 200',
				description: `${description}, with commas between, or a list from an expression`,
			}),
		),
	);

export const setAudience = operation({
	name: 'Set Audience',
	action: 'Set audience of content',
	description: inBackground('Say of much content at once which segments of customers it is for'),
	fields: {
		...contents(inEachLanguage),
		addSegmentIds: segmentIds('Add Segment IDs', 'Numbers of segments that it is for as well'),
		removeSegmentIds: segmentIds('Remove Segment IDs', 'Numbers of segments that it is no longer for'),
		removeAllSegments: optional(
			toggle('Remove All Segments', {
				default: true,
				description: 'Whether it is no longer limited to any segment',
			}),
		),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ addSegmentIds, removeSegmentIds, removeAllSegments, ...given }) =>
		bulkAction('set_audience', given, {
			audience: changes({
				add_segment_ids: addSegmentIds,
				remove_segment_ids: removeSegmentIds,
				remove_all: removeAllSegments,
			}),
		}),
});

const tags = (one: string, description: string) =>
	optional(numericIds(several(one, 'getTags', { description })));

export const updateTags = operation({
	name: 'Update Tags',
	action: 'Update tags of content',
	description: inBackground('Put tags on much content at once, or take them off'),
	fields: {
		...contents([article, externalPage, ...others]),
		addTags: tags('Add Tag', 'Tags to put on, up to 100 with those to take off'),
		removeTags: tags('Remove Tag', 'Tags to take off'),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ addTags, removeTags, ...given }) =>
		bulkAction('update_tags', given, {
			tags: changes({ add_tag_ids: addTags, remove_tag_ids: removeTags }),
		}),
});
