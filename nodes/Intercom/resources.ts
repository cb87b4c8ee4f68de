import { call } from './call';
import { company } from './company';
import { contact } from './contact';
import { conversation } from './conversation';
import { customAttribute } from './customAttribute';
import { dataEvent } from './dataEvent';
import { finAgent } from './finAgent';
import { finVoiceCall } from './finVoiceCall';
import { message } from './message';
import { phoneSwitch } from './phoneSwitch';
import { note } from './note';
import { segment } from './segment';
import { subscriptionType } from './subscriptionType';
import { tag } from './tag';
import { team } from './team';
import { teammate } from './teammate';
import { ticket } from './ticket';
import { visitor } from './visitor';

/** What support teams work with. Each resource is a folder beside this file. */
export const resources = {
	company,
	contact,
	conversation,
	ticket,
	message,
	tag,
	note,
	segment,
	subscriptionType,
	team,
	teammate,
	dataEvent,
	visitor,
	call,
	phoneSwitch,
	finAgent,
	finVoiceCall,
	customAttribute,
};
