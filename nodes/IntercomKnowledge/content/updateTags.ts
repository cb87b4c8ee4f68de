import { optional } from '../../shared/form/field';
import { numericIds } from '../../shared/form/number';
import { several } from '../../shared/form/several';
import { operation } from '../../shared/node/operation';
import { tags as tagList } from '../../shared/records/tag';
import { changes } from '../../shared/session/changes';
import { externalPage, others, contents, bulkAction, inBackground } from './bulkAction';

const article = { name: 'Article', value: 'article' } as const;

const tagsField = (one: string, description: string) =>
	optional(numericIds(several(one, tagList, { description })));

export const updateTags = operation({
	name: 'Update Tags',
	action: 'Update tags of content',
	description: inBackground('Put tags on much content at once, or take them off'),
	fields: {
		contents: contents([article, externalPage, ...others]),
		addTags: tagsField('Add Tag', 'Tags to put on, up to 100 with those to take off'),
		removeTags: tagsField('Remove Tag', 'Tags to take off'),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ addTags, removeTags, contents: chosen }) =>
		bulkAction('update_tags', chosen, {
			tags: changes({ add_tag_ids: addTags, remove_tag_ids: removeTags }),
		}),
});
