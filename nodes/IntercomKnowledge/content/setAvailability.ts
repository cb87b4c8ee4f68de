import { operation } from '../../shared/node/operation';
import { changes } from '../../shared/session/changes';
import { aiAvailability } from '../fields/aiAvailability';
import { inEachLanguage, contents, bulkAction, inBackground } from './bulkAction';

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
