import type { Language } from '../language';

/** Words that customers of every language use. */
export const SHARED: Language['words'] = {
	human:
		'human, human agent, human being, live agent, live person, real person, human support, live operator',
	staff: `agent, operator, support, supervisor, manager, customer service/support/care, helpdesk, help desk, call center,
		call centre, live chat, support team, support agent, hotline, chef`,
	real: 'real, live',
	please: 'please, pls, plz, asap, now',
	filler: 'hi, hello, hey, ok, okay, sorry, sos',
	bot: 'bot, chatbot, chat bot, robot, ai, chatgpt, chat gpt, gpt, ki, ia, bots, chatbots, robots',
	topic: `user agent, agent id, agent api, api, sdk, webhook, webhooks, widget, feature, url, json, human resources, agent seat,
		agent seats, agent role, operator role, support ticket, support tickets, live chat widget, ai agent, ai agents, bot id,
		bot token, ai feature, ai features, human readable, human error, real time, real estate agent, real estate agents`,
};
