import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { text } from '../../shared/form/text';
import type { Columns } from './rows';
import type { Goal } from './threshold';

/** What the operations that take labelled decisions ask for alike. */

export const goalFields = () => ({
	acceptable: boundedNumber('Acceptable Share of Wrong Answers', {
		default: 5,
		lowest: 0.1,
		highest: 50,
		description: 'In percent of the answers that are sent',
	}),
	confidence: boundedNumber('Confidence', {
		default: 95,
		lowest: 50,
		highest: 99.9,
		description: 'In percent: how sure it has to be that no more of them are wrong',
	}),
});

export const toGoal = ({ acceptable, confidence }: { acceptable: number; confidence: number }): Goal => ({
	rate: acceptable / 100,
	delta: 1 - confidence / 100,
});

/** Where fewer than so many times the decisions that show anything are there, a threshold of its own is rarely found. */
export const FOR_ITS_OWN = 4;

export const rowFields = () => ({
	scoreField: text('Score Field', {
		default: 'score',
		placeholder: 'e.g. score',
		description: 'The field with what Decide compares with the threshold, from 0 to 1',
	}),
	labelField: text('Label Field', {
		default: 'label',
		placeholder: 'e.g. label',
		description: 'The field with what a person said of the answer: right, wrong, harmless, or nothing yet',
	}),
	idField: text('ID Field', {
		default: 'customerMessageId',
		description: 'The field that tells decisions apart. Of rows with the same value the last one counts.',
	}),
});

export const toColumns = (given: {
	scoreField?: string;
	labelField: string;
	categoryField?: string;
	reasonsField?: string;
	idField?: string;
}): Columns => ({
	score: given.scoreField ?? 'score',
	label: given.labelField,
	category: given.categoryField ?? 'category',
	reasons: given.reasonsField ?? 'reasons',
	id: given.idField ?? 'customerMessageId',
});

/** @throws UserError that tells which fields there are */
export function assertColumn(items: readonly IDataObject[], column: string, setting: string): void {
	if (items.some((item) => Object.hasOwn(item, column))) return;
	const there = [...new Set(items.flatMap((item) => Object.keys(item)))].slice(0, 30);
	throw new UserError(`No item has the field '${column}'`, {
		description: `Name in '${setting}' one of the fields that the items have: ${there.join(', ')}.`,
	});
}
