import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { numericIds } from '../../shared/form/number';
import { listOfText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { changes } from '../../shared/session/changes';
import { inEachLanguage, contents, bulkAction, inBackground } from './bulkAction';

const segmentIdsField = (displayName: string, description: string) =>
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
		addSegmentIds: segmentIdsField('Add Segment IDs', 'Numbers of segments that it is for as well'),
		removeSegmentIds: segmentIdsField('Remove Segment IDs', 'Numbers of segments that it is no longer for'),
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
