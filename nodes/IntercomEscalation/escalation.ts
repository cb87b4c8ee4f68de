import type { Resource } from '../shared/node/operation';
import { readOutcomes } from './outcomes/readOutcomes';
import { readApproval } from './approval/readApproval';
import { calibrate } from './calibrate/calibrate';
import { checkDrift } from './calibrate/checkDrift';
import { drawForLabelling } from './calibrate/drawForLabelling';
import { checkSettings } from './checkSettings/checkSettings';
import { decide } from './decide/decide';
import { checkFinSettings } from './fin/checkFin';
import { findGivenUp } from './fin/findGivenUp';
import { takeOverFromFin } from './fin/takeOver';
import { answerRepeat } from './gateway/answerRepeat';
import { answerRequest } from './gateway/answerRequest';
import { prepareHandOff } from './gateway/prepareHandOff';
import { readRequest } from './gateway/readRequest';
import { checkTicketSettings } from './ticket/checkTickets';
import { findWithoutTicket } from './ticket/findWithoutTicket';
import { makeTicket } from './ticket/makeTicket';
import { tellTicketState } from './ticket/tellState';
import { findWaiting } from './waiting/findWaiting';
import { handBack } from './handBack/handBack';
import { close } from './close/close';
import { handOff } from './handOff/handOff';
import { prepareTurn } from './prepare/prepareTurn';
import { countTokens } from './replay/countTokens';
import { recordReplay } from './replay/recordReplay';
import { replayTurn } from './replay/replayTurn';
import { reportReplay } from './replay/reportReplay';
import { reply } from './reply/reply';

/** The turns of an AI in a conversation with a customer: begin one, judge its answer, end it by words or by people. */
export const escalation: Resource = {
	name: 'AI Turn',
	operations: {
		prepareTurn,
		decide,
		reply,
		close,
		handOff,
		readApproval,
		findWaiting,
		handBack,
		findGivenUp,
		takeOverFromFin,
		checkFinSettings,
		findWithoutTicket,
		makeTicket,
		tellTicketState,
		checkTicketSettings,
		checkSettings,
		readRequest,
		answerRequest,
		answerRepeat,
		prepareHandOff,
		calibrate,
		checkDrift,
		drawForLabelling,
		replayTurn,
		recordReplay,
		countTokens,
		reportReplay,
		readOutcomes,
	},
	preferred: 'prepareTurn',
};
