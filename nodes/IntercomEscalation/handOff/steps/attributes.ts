import { endpoint } from '../../../shared/intercom/request';
import type { IDataObject } from 'n8n-workflow';
import type { Situation } from '../../turn/situation';
import type { HandOffPlan, Step } from './step';

/** The conversation's custom attributes. One that does not exist must not keep the hand-off from happening. */
export const attributes: Step<'attributes'> = {
	name: 'attributes',
	complete: async (plan, lookUps) => ({ ...plan, attributes: (await lookUps.attributes()) ?? {} }),
	state: (situation, _seat, plan) => {
		if (Object.keys(plan.attributes).length === 0) return 'notWanted';
		return Object.keys(missingAttributes(situation, plan)).length === 0 ? 'alreadyDone' : 'missing';
	},
	take: async ({ held, situation, plan }) => {
		await held.send(
			endpoint('PUT /conversations/{conversation_id}', {
				path: { conversation_id: held.id },
				partOfBody: { custom_attributes: missingAttributes(situation, plan) },
				effect: 'repeatable',
			}),
		);
		return undefined;
	},
};

/** The attributes whose values are not yet there. */
function missingAttributes({ customAttributes }: Situation, plan: HandOffPlan): IDataObject {
	return Object.fromEntries(
		Object.entries(plan.attributes).filter(
			([name, value]) => comparable(customAttributes[name]) !== comparable(value),
		),
	) as IDataObject;
}

/** A value as text: a number may come back as one, and what is not there is empty. */
function comparable(value: unknown): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
}
