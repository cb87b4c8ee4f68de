import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { choice, json, listOfText, text, toggle } from '../../shared/form/inputs';
import { numericIds } from '../../shared/form/numericId';
import { rows } from '../../shared/form/rows';
import { several } from '../../shared/form/several';
import { changes } from '../../shared/session/changes';
import type { Field, Fields, Inputs } from '../../shared/form/field';
import { onlyWhen, optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { aiAvailability } from '../fields/aiAvailability';

/** "Up to 1,000 content items" (API description 2.16, bulkContentActions). */
const MOST_CONTENTS = 1000;

const article = { name: 'Article', value: 'article' };
const articleInOneLanguage = {
	name: 'Article in One Language',
	value: 'article_content',
	description: 'By the ID that the text has in this language, which "Search" tells for each article',
};
const externalPage = { name: 'External Page', value: 'external_content' };
const others = [
	{ name: 'File', value: 'file_source_content' },
	{ name: 'Internal Article', value: 'internal_article' },
	{ name: 'Snippet', value: 'content_snippet' },
];

/** Intercom drops content of other kinds than an action is for without a word: the form has no others. */
type Kinds = Array<typeof article>;
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

/** Intercom answers before the work is done, and says only that it is queued. */
const bulkAction = <F extends Fields>(words: {
	name: string;
	action: string;
	description: string;
	intercomsName: string;
	kinds: Kinds;
	fields: F;
	details: (inputs: Inputs<F>) => IDataObject;
}) =>
	operation({
		name: words.name,
		action: words.action,
		description: `${words.description}. Intercom does it in the background.`,
		fields: { ...contents(words.kinds), ...words.fields },
		optionalIn: 'Update Fields',
		effect: 'repeatable',
		request: (inputs) => ({
			method: 'POST',
			path: ['content', 'bulk_actions'],
			body: {
				action: words.intercomsName,
				content_ids: inputs.contents ?? inputs.contentsJson,
				...words.details(inputs as unknown as Inputs<F>),
			} as IDataObject,
		}),
	});

const nothingMore = { fields: {}, details: () => ({}) };

export const publish = bulkAction({
	name: 'Publish',
	action: 'Publish content',
	description: 'Publish many articles at once, each in one language',
	intercomsName: 'publish',
	kinds: [articleInOneLanguage],
	...nothingMore,
});

export const unpublish = bulkAction({
	name: 'Unpublish',
	action: 'Unpublish content',
	description: 'Take many articles off the help center at once, each in one language; they become drafts',
	intercomsName: 'unpublish',
	kinds: [articleInOneLanguage],
	...nothingMore,
});

export const remove = bulkAction({
	name: 'Delete',
	action: 'Delete content',
	description: 'Delete much content at once for good; what is synced from elsewhere is left alone',
	intercomsName: 'delete',
	kinds: [articleInOneLanguage, ...others],
	...nothingMore,
});

export const setAvailability = bulkAction({
	name: 'Set AI Availability',
	action: 'Set AI availability of content',
	description: 'Say of much content at once which AIs may use it; what is not given stays as it is',
	intercomsName: 'set_availability',
	kinds: inEachLanguage,
	fields: aiAvailability(),
	details: ({ aiChatbot, aiCopilot, aiSalesAgent }) => ({
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

export const setAudience = bulkAction({
	name: 'Set Audience',
	action: 'Set audience of content',
	description: 'Say of much content at once which segments of customers it is for',
	intercomsName: 'set_audience',
	kinds: inEachLanguage,
	fields: {
		addSegmentIds: segmentIds('Add Segment IDs', 'Numbers of segments that it is for as well'),
		removeSegmentIds: segmentIds('Remove Segment IDs', 'Numbers of segments that it is no longer for'),
		removeAllSegments: optional(
			toggle('Remove All Segments', {
				default: true,
				description: 'Whether it is no longer limited to any segment',
			}),
		),
	},
	details: ({ addSegmentIds, removeSegmentIds, removeAllSegments }) => ({
		audience: changes({
			add_segment_ids: addSegmentIds,
			remove_segment_ids: removeSegmentIds,
			remove_all: removeAllSegments,
		}),
	}),
});

const tags = (one: string, description: string) =>
	optional(numericIds(several(one, 'getTags', { description })));

export const updateTags = bulkAction({
	name: 'Update Tags',
	action: 'Update tags of content',
	description: 'Put tags on much content at once, or take them off',
	intercomsName: 'update_tags',
	kinds: [article, externalPage, ...others],
	fields: {
		addTags: tags('Add Tag', 'Tags to put on, up to 100 with those to take off'),
		removeTags: tags('Remove Tag', 'Tags to take off'),
	},
	details: ({ addTags, removeTags }) => ({
		tags: changes({ add_tag_ids: addTags, remove_tag_ids: removeTags }),
	}),
});
