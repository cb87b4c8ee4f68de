import type { IDataObject } from 'n8n-workflow';
import { outputField } from '../../shared/form/binary';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { optional } from '../../shared/form/field';
import { toText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { withFile } from '../../shared/node/result';
import { itemsOf } from '../../shared/session/session';
import { assertColumn, rowFields, toColumns } from './fields';
import { hash } from './fit';
import { labellingPageOf } from './labellingPage';
import { conversationOf, idOf, isForPeople } from './rows';

const { labelField, idField } = rowFields();

export const drawForLabelling = operation({
	name: 'Draw for Labelling',
	action: 'Draw decisions for labelling',
	description:
		'Draw decisions at random, those that were handed over too, at most one of each conversation, and give a page on which a person labels them: right, wrong or harmless. All items together are the decisions; nothing is asked of Intercom.',
	fields: {
		count: boundedNumber('How Many', {
			default: 60,
			lowest: 1,
			highest: 2_000,
			isWhole: true,
			description: 'How many decisions without a label to draw',
		}),
		labelField,
		idField: optional(idField),
		outputField: optional(outputField()),
	},
	effect: 'read',
	isLocal: true,
	takes: 'allItems',
	run: async ({ count, outputField: field = 'data', ...inputs }, session) => {
		const columns = toColumns(inputs);
		const items = itemsOf(session);
		assertColumn(items, columns.id, 'ID Field');
		const waiting = withoutLabel(items, columns);
		const drawn = [...waiting]
			.sort(([one], [other]) => hash(`draw ${one}`) - hash(`draw ${other}`))
			.filter(firstOfConversation(items, columns));
		const cases = drawn.slice(0, count).map(([id, item]) => ({
			id,
			message: toText(item.customerMessage),
			answer: toText(item.answer),
			articles: toText(item.articles),
		}));
		const page = labellingPageOf({ cases, idColumn: columns.id, labelColumn: columns.label });
		const file = await session.context.helpers.prepareBinaryData(
			Buffer.from(page),
			'label.html',
			'text/html',
		);
		return withFile(
			{
				drawn: cases.length,
				withoutLabel: waiting.size,
				sameConversation: waiting.size - drawn.length,
				given: items.length,
				ids: cases.map(({ id }) => id),
			},
			field,
			file,
		);
	},
});

/**
 * Whether a decision is the first one of its conversation, of which none has a label: answers in one conversation are
 * alike, and Calibrate counts one of them. What is drawn first is any of its decisions, so that long conversations are
 * drawn as often as they have answers, for it is answers that the promise is about.
 */
function firstOfConversation(items: readonly IDataObject[], columns: ReturnType<typeof toColumns>) {
	const labelled = items.filter((item) => toText(item[columns.label]).trim() !== '');
	const taken = new Set(labelled.map(conversationOf));
	return ([, item]: readonly [string, IDataObject]): boolean => {
		const conversation = conversationOf(item);
		if (conversation === undefined) return true;
		if (taken.has(conversation)) return false;
		taken.add(conversation);
		return true;
	};
}

/** Decisions that a threshold decides on, with an answer to label, and without a label in any of their rows. */
function withoutLabel(
	items: readonly IDataObject[],
	columns: ReturnType<typeof toColumns>,
): Map<string, IDataObject> {
	const waiting = new Map<string, IDataObject>();
	for (const item of items) {
		for (const id of idOf(item, columns)) {
			const canBeLabelled = toText(item.answer).trim() !== '' && !isForPeople(item, columns);
			if (canBeLabelled) waiting.set(id, item);
		}
	}
	for (const item of items) {
		if (toText(item[columns.label]).trim() !== '') idOf(item, columns).forEach((id) => waiting.delete(id));
	}
	return waiting;
}
