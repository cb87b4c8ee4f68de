import { choice, choices } from '../../shared/form/choice';
import { someOrNone } from '../../shared/form/counted';
import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import { numericIds } from '../../shared/form/number';
import { several } from '../../shared/form/several';
import { anyText, listOfText } from '../../shared/form/text';
import type { ContentSearchResult } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { teammates as teammateList } from '../../shared/records/people';
import { tags as tagList } from '../../shared/records/tag';

/** The largest page of found content. */
const CONTENTS_A_PAGE = 50;

const onOrOffField = (displayName: string, description: string) =>
	optional(
		choice(
			displayName,
			[
				{ name: 'On', value: 'on' },
				{ name: 'Off', value: 'off' },
			],
			{ description },
		),
	);

const tagsField = (description: string) =>
	optional(someOrNone(numericIds(several('Tag', tagList, { description }))));

const teammatesField = (one: string, description: string) =>
	optional(someOrNone(numericIds(several(one, teammateList, { description }))));

const timeField = (displayName: string) => optional(date(displayName));

const states = [
	{ name: 'Draft', value: 'draft' },
	{ name: 'Published', value: 'published' },
] as const;

const types = [
	{ name: 'Article', value: 'article' },
	{ name: 'External Page', value: 'external_content' },
	{ name: 'File', value: 'file_source_content' },
	{ name: 'Internal Article', value: 'internal_article' },
	{ name: 'Snippet', value: 'snippet' },
] as const;

export const search = operation({
	name: 'Search',
	action: 'Search content',
	description:
		'Find knowledge of every kind by words and filters: articles, internal articles, snippets, external pages and files, with their titles and IDs. Search for the few words that matter.',
	fields: {
		query: anyText('Query', {
			placeholder: 'e.g. billing',
			description:
				'The words to look for in titles and texts, 500 characters at most; without any, the latest content',
		}),
		contentTypes: optional(
			someOrNone(choices('Types', types, { description: 'Only content of these kinds' })),
		),
		states: optional(someOrNone(choices('States', states))),
		locales: optional(
			someOrNone(
				listOfText('Locales', {
					placeholder: 'e.g. en, fr',
					description: 'Only content in these languages, with commas between, or a list from an expression',
				}),
			),
		),
		tags: tagsField('Tags to look for, or to leave out, as the tag operator says'),
		tagOperator: optional(
			choice(
				'Tag Operator',
				[
					{ name: 'Has One Of', value: 'IN' },
					{ name: 'Has None Of', value: 'NIN' },
				],
				{ description: "What the chosen tags are to content that is found; without it, 'Has One Of'" },
			),
		),
		anyTags: tagsField('Only content that has one of these, beside what the other tags say'),
		folderIds: optional(
			someOrNone(
				numericIds(
					listOfText('Folder IDs', {
						placeholder: 'e.g. 7, 12',
						description:
							'Only content in these folders of the Knowledge Hub, with commas between, or a list from an expression',
					}),
				),
			),
		),
		finState: onOrOffField(
			'Fin State',
			'Only content that Fin, the AI that answers customers, may use, or may not',
		),
		copilotState: onOrOffField('Copilot State', 'Only content that Copilot may use, or may not'),
		salesAgentState: onOrOffField(
			'Sales Agent State',
			'Only content that the AI Sales Agent may use, or may not',
		),
		createdBy: teammatesField('Creator', 'Only content that these teammates created'),
		updatedBy: teammatesField('Editor', 'Only content that these teammates changed last'),
		createdAfter: timeField('Created After'),
		createdBefore: timeField('Created Before'),
		updatedAfter: timeField('Updated After'),
		updatedBefore: timeField('Updated Before'),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ query, ...filters }) =>
		endpoint('GET /content/search', {
			query: {
				query: query.trim() || undefined,
				content_types: filters.contentTypes,
				states: filters.states,
				locales: filters.locales,
				tag_ids: filters.tags,
				tag_operator: filters.tags && (filters.tagOperator ?? 'IN'),
				any_tag_ids: filters.anyTags,
				folder_ids: filters.folderIds,
				folder_entity_type: filters.folderIds && 'folder',
				fin_service_state: filters.finState,
				copilot_state: filters.copilotState,
				fin_sales_state: filters.salesAgentState,
				created_by_ids: filters.createdBy,
				last_updated_by_ids: filters.updatedBy,
				created_at_after: filters.createdAfter,
				created_at_before: filters.createdBefore,
				updated_at_after: filters.updatedAfter,
				updated_at_before: filters.updatedBefore,
			},
		}),
	pagination: { style: 'page in query', maximum: CONTENTS_A_PAGE },
	simplify,
});

/** An article is found with its text in each language, and the IDs of these are what bulk actions want. */
function simplify(found: ContentSearchResult) {
	const { id, type, title } = found;
	if (!('contents' in found) || !found.contents) return { id, type, title };
	return {
		id,
		type,
		title,
		locales: found.contents.map(({ locale }) => locale),
		article_content_ids: found.contents.map((content) => content.id),
	};
}
