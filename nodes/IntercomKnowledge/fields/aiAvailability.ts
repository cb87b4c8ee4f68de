import { toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';

/** Which of Intercom's AIs may use something. */
export const aiAvailability = () => ({
	aiChatbot: optional(
		toggle('AI Chatbot Availability', {
			default: true,
			description: 'Whether Fin, the AI that answers customers, may use it',
		}),
	),
	aiCopilot: optional(
		toggle('AI Copilot Availability', {
			default: true,
			description: 'Whether Copilot, the AI that helps teammates in the inbox, may use it',
		}),
	),
	aiSalesAgent: optional(
		toggle('AI Sales Agent Availability', {
			default: true,
			description: 'Whether the AI that answers questions of buyers may use it',
		}),
	),
});

/** The same in a request; what was not given is undefined. */
export const availabilityBody = ({
	aiChatbot,
	aiCopilot,
	aiSalesAgent,
}: Partial<Inputs<ReturnType<typeof aiAvailability>>>) => ({
	ai_chatbot_availability: aiChatbot,
	ai_copilot_availability: aiCopilot,
	ai_sales_agent_availability: aiSalesAgent,
});
