import { missingAttributes, writeAttributes } from '../../attributes';
import type { Step } from './step';

/** The conversation's custom attributes. One that does not exist must not keep the hand-off from happening. */
export const attributes: Step<'attributes'> = {
	name: 'attributes',
	complete: async (plan, lookUps) => ({ ...plan, attributes: (await lookUps.attributes()) ?? {} }),
	state: (situation, _seat, plan) => {
		if (Object.keys(plan.attributes).length === 0) return 'notWanted';
		return Object.keys(missingAttributes(situation, plan.attributes)).length === 0
			? 'alreadyDone'
			: 'missing';
	},
	take: async ({ held, situation, plan }) => {
		await writeAttributes(held, missingAttributes(situation, plan.attributes));
		return undefined;
	},
};
