import { readForm } from '../../../nodes/IntercomEscalation/ticket/form';
import { readRoutes, typeNamed, typeNamedFor } from '../../../nodes/IntercomEscalation/ticket/routes';
import { messageForState, readStateMessages } from '../../../nodes/IntercomEscalation/ticket/states';
import { fill, isPlace, placesIn } from '../../../nodes/IntercomEscalation/ticket/template';

/** How the settings for tickets are written. */

describe('Types', () => {
	it.each<[text: string, routes: object[]]>([
		['', []],
		['billing: Refund', [{ categories: ['billing'], type: 'Refund' }]],
		['billing Refund request', [{ categories: ['billing'], type: 'Refund request' }]],
		['technical, bug = Bug report', [{ categories: ['technical', 'bug'], type: 'Bug report' }]],
		['account deletion: 53', [{ categories: ['account deletion'], type: '53' }]],
		[
			'billing Refund;\n* Support request;',
			[
				{ categories: ['billing'], type: 'Refund' },
				{ categories: [], type: 'Support request' },
			],
		],
	])('%j is read', (text, routes) => {
		expect(readRoutes(text)).toEqual(routes);
	});

	it.each(['billing', 'billing:', ': Refund', 'billing: Refund; legal'])('%j is none', (text) => {
		expect(() => readRoutes(text)).toThrow("'Types' has the entry");
	});

	it.each<[categories: string[], type: string | undefined]>([
		[['billing'], 'Refund'],
		[['Account Deletion'], 'Farewell'],
		[['account_deletion'], 'Farewell'],
		[['shipping', 'billing'], 'Refund'],
		[['shipping'], 'Support request'],
		[[], 'Support request'],
	])('of %j are found in any spelling, or those of everything else', (categories, type) => {
		const routes = readRoutes('billing Refund; account deletion: Farewell; *: Support request');
		expect(typeNamedFor(routes, categories)).toBe(type);
	});

	it('are none where nothing is said of the category', () => {
		expect(typeNamedFor(readRoutes('billing Refund'), ['shipping'])).toBeUndefined();
	});

	it.each<[named: string, refused: string]>([
		['Nothing', 'There is no ticket type "Nothing"'],
		['Old', 'There is no ticket type "Old"'],
		['Outage', 'is a tracker'],
	])('are refused: %s', (named, refused) => {
		const all = [
			{ id: '1', name: 'Refund', category: 'Customer' as const },
			{ id: '2', name: 'Old', archived: true },
			{ id: '3', name: 'Outage', category: 'Tracker' as const },
		];
		expect(() => typeNamed(named, all)).toThrow(refused);
		expect(typeNamed('refund', all)).toBe(all[0]);
		expect(typeNamed('1', all)).toBe(all[0]);
	});
});

describe('The form', () => {
	it('has an attribute on each line', () => {
		expect(readForm('Title: {title}\n\n Order no.: A-{conversation.Order ID}: yes ')).toEqual([
			{ attribute: 'Title', template: '{title}' },
			{ attribute: 'Order no.', template: 'A-{conversation.Order ID}: yes' },
		]);
	});

	it.each(['Title', 'Title:', '{title}: Title'])('has no line like %j', (line) => {
		expect(() => readForm(line)).toThrow("'Form' has the line");
	});
});

describe('A template', () => {
	const valueOf = (place: string) => ({ title: 'My {order}', name: '', email: '' })[place];

	it.each<[template: string, text: string | undefined]>([
		['High', 'High'],
		['About {title}.', 'About My {order}.'],
		['{ title }{name}', 'My {order}'],
		['Dear {name}', undefined],
		['{name} {email}', undefined],
	])('%j becomes %j', (template, text) => {
		expect(fill(template, valueOf)).toBe(text);
	});

	it('names a place that there is not', () => {
		expect(() => fill('{subject}', valueOf)).toThrow('"{subject}" stands for nothing');
	});

	it.each<[place: string, isThere: boolean, isOfTicket: boolean]>([
		['title', true, true],
		['contact.plan', true, true],
		['conversation.Order ID', true, true],
		['ticketNumber', false, true],
		['contact.', false, false],
		['subject', false, false],
	])('may have {%s}: %s, of a ticket: %s', (place, isThere, isOfTicket) => {
		expect([isPlace(place), isPlace(place, true)]).toEqual([isThere, isOfTicket]);
		expect(placesIn(`a {${place}} b`)).toEqual([place]);
	});
});

describe('State messages', () => {
	const TEXT = 'In progress: We are at it.\nwaiting_on_customer note: Ask again.\nDone reply: {state}';

	it.each<[state: object, found: object | undefined]>([
		[
			{ category: 'in_progress', internal_label: 'Working' },
			{ type: 'comment', template: 'We are at it.' },
		],
		[
			{ category: 'waiting_on_customer', internal_label: 'Waiting' },
			{ type: 'note', template: 'Ask again.' },
		],
		[
			{ category: 'resolved', external_label: 'Done' },
			{ type: 'comment', template: '{state}' },
		],
		[{ category: 'submitted' }, undefined],
	])('for %j are found by category or label', (state, found) => {
		const message = messageForState(readStateMessages(TEXT), state);
		expect(message && { type: message.type, template: message.template }).toEqual(found);
	});

	it('may be for all other states', () => {
		const messages = readStateMessages('*: It is {state}.\nResolved: Done.');
		expect(messageForState(messages, { category: 'resolved' })?.template).toBe('Done.');
		expect(messageForState(messages, { category: 'submitted' })?.template).toBe('It is {state}.');
	});

	it.each(['Resolved', 'Resolved:'])('are none: %j', (line) => {
		expect(() => readStateMessages(line)).toThrow("'State Messages' has the line");
	});
});
