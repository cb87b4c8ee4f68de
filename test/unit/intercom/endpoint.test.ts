import { endpoint } from '../../../nodes/shared/intercom/request';
import { toSnakeCase } from '../../../nodes/shared/intercom/snakeCase';
import { operation } from '../../../nodes/shared/node/operation';
import { text } from '../../../nodes/shared/form/text';

describe('A request to an endpoint', () => {
	it('has what is given in the places that the route names, which are sent encoded', () => {
		expect(
			endpoint('GET /articles/{article_id}/versions/{id}', { path: { id: 'a/b', article_id: 7 } }),
		).toEqual({ method: 'GET', path: ['articles', 7, 'versions', 'a/b'] });
	});

	it('has a list in its query as one text', () => {
		const { query } = endpoint('GET /content/search', { query: { locales: ['en', 'de'], query: 'bill' } });
		expect(query).toEqual({ locales: 'en,de', query: 'bill' });
	});

	it('has a part of the body like a whole one, and what is said of the way it is sent', () => {
		expect(
			endpoint('PUT /contacts/{contact_id}', {
				path: { contact_id: '1' },
				partOfBody: { name: null },
				expects: [404],
			}),
		).toEqual({ method: 'PUT', path: ['contacts', '1'], body: { name: null }, expects: [404] });
	});

	it('has no body where none is given', () => {
		expect(endpoint('GET /me')).toEqual({ method: 'GET', path: ['me'] });
	});
});

test("Inputs are called as Intercom's fields are", () => {
	expect(toSnakeCase({ name: 'A', requiredToCreateForContacts: true })).toEqual({
		name: 'A',
		required_to_create_for_contacts: true,
	});
});

const words = { name: 'Try', action: 'Try', description: 'Tries.', effect: 'read' } as const;
const type = { name: 'Bug', category: 'Tracker', description: '', icon: '🐞', is_internal: true } as const;

/** Type-checking this file is the test: an expectation of an error where there is none is one itself. */
describe('What Intercom does not describe does not compile', () => {
	it('in a request', () => {
		// @ts-expect-error There is no such route.
		endpoint('GET /contact/{contact_id}', { path: { contact_id: '1' } });
		// @ts-expect-error The parameter is called contact_id.
		endpoint('GET /contacts/{contact_id}/tags', { path: { contact: '1' } });
		// @ts-expect-error The path needs its parameter.
		endpoint('GET /contacts/{contact_id}/tags');
		// @ts-expect-error The query has updated_since.
		endpoint('GET /macros', { query: { updated_after: 1 } });
		// @ts-expect-error A time is a number of seconds.
		endpoint('GET /macros', { query: { updated_since: 'today' } });
		// What is not to be sent is named all the same.
		endpoint('POST /ticket_types', { body: { ...type, icon: undefined } });
		const { icon: _dropped, ...withoutIcon } = type;
		// @ts-expect-error The icon is forgotten.
		endpoint('POST /ticket_types', { body: withoutIcon });
		// @ts-expect-error There is no such field.
		endpoint('POST /ticket_types', { body: { ...type, colour: 'red' } });
		// @ts-expect-error Not one of the categories.
		endpoint('POST /ticket_types', { body: { ...type, category: 'Trackr' } });
		// @ts-expect-error A request is made by an endpoint, not by hand.
		operation({ ...words, fields: {}, request: () => ({ method: 'GET', path: ['me'] }) });
	});

	it('in what is made of an answer', () => {
		operation({
			...words,
			fields: { company: text('Company') },
			request: ({ company }) => endpoint('GET /companies/{company_id}', { path: { company_id: company } }),
			// @ts-expect-error It is called website.
			simplify: (company) => ({ website: company.webiste }),
		});
		operation({
			...words,
			fields: {},
			request: () => endpoint('GET /teams'),
			// @ts-expect-error The list is called teams.
			pagination: { style: 'whole', items: 'team' },
		});
		operation({
			...words,
			fields: {},
			request: () => endpoint('GET /contacts'),
			pagination: { style: 'cursor in query' },
			// @ts-expect-error A contact has an email.
			simplify: ({ mail }) => ({ mail }),
		});
		operation({
			...words,
			fields: { tag: text('Tag') },
			request: ({ tag }) => endpoint('GET /tags/{tag_id}', { path: { tag_id: tag } }),
			// @ts-expect-error A tag has a name.
			result: ({ label }, { tag }) => ({ label, tag }),
		});
	});
});
