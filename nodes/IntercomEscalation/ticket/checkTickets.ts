import { attributesOfType } from '../../shared/attributes/ticketType';
import { attributesOf } from '../../shared/attributes/writing';
import type { TicketType } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import { look, lookAtMe, lookAtTags, lookAtTeammates } from '../checkSettings/lists';
import { checkNumber, refused } from '../checkSettings/numbers';
import { checkAiTeammate } from '../checkSettings/people';
import { checkTag } from '../checkSettings/records';
import type { Row } from '../checkSettings/row';
import { fine, notKnown, toChange, toOutputs } from '../checkSettings/row';
import { fromItem, givenText } from '../fields';
import { lookBack } from '../looking';
import { isAbout, readForm } from './form';
import { readRoutes, typeNamed } from './routes';
import { isState, readStateMessages } from './states';
import { isPlace, placesIn, PLACES_IN_WORDS } from './template';

export const checkTicketSettings = operation({
	name: 'Check Ticket Settings',
	action: 'Check ticket settings',
	description:
		'Find out whether the settings for tickets fit the workspace: one row for each type, attribute, state and word, fine or with what to change. It only reads.',
	// Text, whatever it is elsewhere: what is wrong becomes a row, and must not end the check.
	fields: {
		types: givenText('Types', { ...fromItem('types'), description: 'As Make Ticket is told' }),
		form: givenText('Form', { ...fromItem('form'), description: 'As Make Ticket is told' }),
		message: givenText('Message to Customer', {
			...fromItem('customerMessage'),
			description: 'As Make Ticket is told',
		}),
		stateMessages: givenText('State Messages', {
			...fromItem('stateMessages'),
			description: 'As Tell Ticket State is told',
		}),
		tag: givenText('Tag', { ...fromItem('tag'), description: 'As Make Ticket is told' }),
		aiTeammateId: givenText('AI Teammate ID', {
			...fromItem('aiTeammateId'),
			description: 'The ID of the teammate in whose name is written',
		}),
		lookBack: givenText('Look Back', {
			...fromItem('lookBack'),
			description: 'In hours, as Find Without Ticket is told',
		}),
	},
	effect: 'read',
	outputs: ['To Change', 'Fine'],
	run: async (inputs, session) => {
		const people = { me: await lookAtMe(session), teammates: await lookAtTeammates(session) };
		const tags = await lookAtTags(session);
		const types = await look(async () => (await session.send(endpoint('GET /ticket_types'))).data ?? []);
		const rows: Row[] = [
			...(types.refusal
				? [toChange('Permission to read tickets', '', types.refusal.message)]
				: [
						...checkTypes(inputs.types, types.value),
						...(await checkForm(inputs.form, inputs.types, types.value, session)),
						...(await checkStates(inputs.stateMessages, session)),
					]),
			checkPlaces('Message to Customer', inputs.message, EMPTY_MESSAGE),
			checkTag(inputs.tag, { tags }),
			checkAiTeammate(inputs.aiTeammateId, people),
			await checkNumber(lookBack(), inputs.lookBack, session),
		];
		return toOutputs(rows);
	},
});

const EMPTY_MESSAGE = 'It is empty: the customer is not told of the ticket';

/** A row for each route. */
function checkTypes(given: string, all: readonly TicketType[]): Row[] {
	const setting = 'Types';
	try {
		const routes = readRoutes(given);
		if (routes.length === 0)
			return [
				toChange(
					setting,
					given,
					'It is empty: no conversation becomes a ticket. "*: Support request" makes one of each.',
				),
			];
		return routes.map(({ categories, type }) => {
			const what = categories.join(', ') || 'everything else';
			try {
				const { name, category } = typeNamed(type, all);
				return fine(setting, `${what}: ${type}`, `${what} becomes ${name} (${category ?? 'Customer'})`);
			} catch (error) {
				return refused(setting, `${what}: ${type}`, error);
			}
		});
	} catch (error) {
		return [refused(setting, given, error)];
	}
}

/** A row for each line: whether any of the types has the attribute, and whether its places are there. */
async function checkForm(
	given: string,
	types: string,
	all: readonly TicketType[],
	session: ItemSession,
): Promise<Row[]> {
	const setting = 'Form';
	try {
		const wanted = readRoutes(types).flatMap(({ type }) => {
			const found = all.find(
				({ id, name }) => String(id) === type || name?.toLowerCase() === type.toLowerCase(),
			);
			return found ? [String(found.id)] : [];
		});
		const known = await Promise.all(
			wanted.map(async (id) => await attributesOf(attributesOfType(id), session)),
		);
		return readForm(given).map((line) => {
			const value = `${line.attribute}: ${line.template}`;
			const wrong = placesIn(line.template).find((place) => !isPlace(place));
			if (wrong !== undefined)
				return toChange(setting, value, `{${wrong}} stands for nothing. ${PLACES_IN_WORDS}`);
			const isKnown = known.flat().some((attribute) => isAbout(line, attribute));
			if (isKnown) return fine(setting, value, 'It is filled in where the type has it');
			const there = [...new Set(known.flat().map(({ label }) => label))].join(', ');
			return known.length === 0
				? notKnown(setting, value, 'There is no type that could have it')
				: toChange(setting, value, `None of the types has this attribute. They have: ${there}.`);
		});
	} catch (error) {
		return [refused(setting, given, error)];
	}
}

async function checkStates(given: string, session: ItemSession): Promise<Row[]> {
	const setting = 'State Messages';
	if (given === '') return [fine(setting, given, 'It is empty: no change of a state is told')];
	try {
		const lines = readStateMessages(given);
		const { data: states = [] } = await session.send(endpoint('GET /ticket_states'));
		return lines.map(({ state, type, template }) => {
			const value = `${state}: ${template}`;
			const isThere = state === '*' || states.some((one) => isState(state, one));
			const labels = states.map(({ internal_label: label }) => label).join(', ');
			if (!isThere) return toChange(setting, value, `There is no state of this name. There are: ${labels}.`);
			return {
				...checkPlaces(setting, template, ''),
				value,
				...(type === 'note' && { message: 'It is an internal note' }),
			};
		});
	} catch (error) {
		return [refused(setting, given, error)];
	}
}

function checkPlaces(setting: string, template: string, empty: string): Row {
	if (template.trim() === '') return fine(setting, template, empty);
	const wrong = placesIn(template).find((place) => !isPlace(place, true));
	return wrong === undefined
		? fine(setting, template, 'The customer reads it')
		: toChange(setting, template, `{${wrong}} stands for nothing. ${PLACES_IN_WORDS}`);
}
