import type { INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { rows } from '../../shared/form/rows';
import { tags as tagList } from '../../shared/records/tag';
import { several } from '../../shared/form/several';
import { changes } from '../../shared/session/changes';
import { operation } from '../../shared/node/operation';
import { aiAvailability } from '../fields/aiAvailability';
import { choice, toggle } from '../../shared/form/choice';
import type { Input } from '../../shared/form/field';
import { group, map, onlyWhen, optional, when } from '../../shared/form/field';
import { json } from '../../shared/form/json';
import { numericIds } from '../../shared/form/number';
import { listOfText, text } from '../../shared/form/text';

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
	const specifyContents = choice('Specify Content', [
		{ name: 'Using Fields Below', value: 'fields' },
		{ name: 'Using JSON', value: 'json' },
	]);
	const inJson = map(
		list,
		async (given, session) => await form.read({ row: Array.isArray(given) ? given : [given] }, session),
	);
	return group(
		{
			specifyContents,
			contents: onlyWhen(when(specifyContents, 'fields'), withinLimit(form)),
			contentsJson: onlyWhen(when(specifyContents, 'json'), withinLimit(inJson)),
		},
		({ contents: inForm, contentsJson }) => inForm ?? contentsJson ?? [],
	);
};

const withinLimit = <Entry>(input: Input<Entry[]>): Input<Entry[]> =>
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

type Bulk = Body<'POST /content/bulk_actions'>;

/** Intercom answers before the work is done, and says only that it is queued. */
const bulkAction = (
	action: Bulk['action'],
	chosen: Bulk['content_ids'],
	details: Pick<Bulk, 'availability'> | Pick<Bulk, 'audience'> | Pick<Bulk, 'tags'> | undefined = undefined,
) =>
	endpoint('POST /content/bulk_actions', {
		body: {
			action,
			content_ids: chosen,
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
	fields: { contents: contents([articleInOneLanguage]) },
	effect: 'repeatable',
	request: ({ contents: chosen }) => bulkAction('publish', chosen),
});

export const unpublish = operation({
	name: 'Unpublish',
	action: 'Unpublish content',
	description: inBackground(
		'Take many articles off the help center at once, each in one language; they become drafts',
	),
	fields: { contents: contents([articleInOneLanguage]) },
	effect: 'repeatable',
	request: ({ contents: chosen }) => bulkAction('unpublish', chosen),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete content',
	description: inBackground(
		'Delete much content at once for good; what is synced from elsewhere is left alone',
	),
	fields: { contents: contents([articleInOneLanguage, ...others]) },
	effect: 'repeatable',
	request: ({ contents: chosen }) => bulkAction('delete', chosen),
});

export const setAvailability = operation({
	name: 'Set AI Availability',
	action: 'Set AI availability of content',
	description: inBackground(
		'Say of much content at once which AIs may use it; what is not given stays as it is',
	),
	fields: { contents: contents(inEachLanguage), ...aiAvailability() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ aiChatbot, aiCopilot, aiSalesAgent, contents: chosen }) =>
		bulkAction('set_availability', chosen, {
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
		contents: contents(inEachLanguage),
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
	request: ({ addSegmentIds, removeSegmentIds, removeAllSegments, contents: chosen }) =>
		bulkAction('set_audience', chosen, {
			audience: changes({
				add_segment_ids: addSegmentIds,
				remove_segment_ids: removeSegmentIds,
				remove_all: removeAllSegments,
			}),
		}),
});

const tags = (one: string, description: string) =>
	optional(numericIds(several(one, tagList, { description })));

export const updateTags = operation({
	name: 'Update Tags',
	action: 'Update tags of content',
	description: inBackground('Put tags on much content at once, or take them off'),
	fields: {
		contents: contents([article, externalPage, ...others]),
		addTags: tags('Add Tag', 'Tags to put on, up to 100 with those to take off'),
		removeTags: tags('Remove Tag', 'Tags to take off'),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ addTags, removeTags, contents: chosen }) =>
		bulkAction('update_tags', chosen, {
			tags: changes({ add_tag_ids: addTags, remove_tag_ids: removeTags }),
		}),
});
