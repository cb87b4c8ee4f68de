import { boundedNumber } from '../../shared/form/boundedNumber';
import { date } from '../../shared/form/date';
import { optional, whenEmpty } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asId, asTime } from '../../shared/reading';
import { oldestSlice } from './sync/slice';

export const findChanged = operation({
	name: 'Find Changed',
	action: 'Find changed conversations',
	description:
		'Find conversations that changed since a checkpoint, those first whose change lies longest ago, and where to go on: a step of a sync that loses nothing and can be resumed',
	fields: {
		since: whenEmpty(
			date('Since', {
				description:
					"The 'next' of the step before, or the 'checkpoint' of the run before; empty to begin with the first conversation",
			}),
			0,
		),
		most: boundedNumber('Conversations at Most', {
			lowest: 1,
			highest: 150,
			isWhole: true,
			default: 150,
			description: 'How many to find in this step; more only where they changed in the same second',
		}),
		alsoIds: optional(
			listOfText('Also These IDs', {
				placeholder: 'e.g. 215472856448646',
				description:
					'Conversations that are among the changed ones in any case, such as those of notifications',
			}),
		),
	},
	effect: 'read',
	outputs: ['Changed', 'Progress'],
	errorOutput: 'Progress',
	run: async ({ since, most, alsoIds = [] }, session) => {
		const { conversations, next, checkpoint, remaining, isComplete } = await oldestSlice(
			session,
			since,
			most,
		);
		const found = conversations.map(({ id, created_at, updated_at }) => ({
			id: asId(id) ?? '',
			created_at: asTime(created_at),
			updated_at: asTime(updated_at),
		}));
		// A notification may be about what leaves the time of a change as it was: of those none is told.
		const told = new Set(alsoIds);
		const changed = [
			...[...told].map((id) => ({ id, created_at: null, updated_at: null })),
			...found.filter(({ id }) => !told.has(id)),
		];
		return [
			toOutput('Changed', changed),
			toOutput('Progress', {
				found: changed.length,
				remaining,
				isComplete,
				next: asTime(next),
				checkpoint: asTime(Math.max(checkpoint, since)) ?? '',
			}),
		];
	},
});
