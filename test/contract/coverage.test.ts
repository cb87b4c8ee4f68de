import { describedChoices, describedFields, isAmong, sentChoices, sentFields } from './coverage';
import { findOperation } from '../../intercom-description/facts';

const fieldsOf = (method: string, path: string) => describedFields(findOperation(method, path)!.facts);

describe('The fields that Intercom describes', () => {
	it.each([
		['of a query', 'GET', '/conversations/deleted', ['query.page', 'query.per_page', 'query.order']],
		[
			'within objects and lists, and all the alternatives',
			'POST',
			'/conversations/1/customers',
			['body.admin_id', 'body.customer.intercom_user_id', 'body.customer.email'],
		],
		['of any language, once', 'POST', '/articles', ['body.title', 'body.translated_content.*.title']],
		[
			'of filters within filters, one round of them',
			'POST',
			'/contacts/search',
			['body.query.value[].field'],
		],
		['of a free form, as a whole', 'POST', '/contacts', ['body.custom_attributes']],
	])('are found: %s', (_case, method, path, fields) => {
		expect(fieldsOf(method, path)).toEqual(expect.arrayContaining(fields));
		expect(fieldsOf(method, path).length).toBeLessThan(60);
	});

	it('are none where nothing but the path says what is wanted', () => {
		expect(fieldsOf('GET', '/tags/7')).toEqual([]);
	});
});

describe('The fields of a request', () => {
	const sent = new Set(
		sentFields({
			query: { page: '1' },
			body: { to: [{ id: '7' }], texts: { 'pt-BR': { title: 'Olá' } }, none: null },
		}),
	);

	it.each(['query.page', 'body.to[].id', 'body.texts.*.title', 'body.none'])('hold %s', (field) => {
		expect(isAmong(sent, field)).toBe(true);
	});

	it.each(['query.per_page', 'body.to.id', 'body.texts.*.body'])('do not hold %s', (field) => {
		expect(isAmong(sent, field)).toBe(false);
	});
});

describe('The values that Intercom lists', () => {
	it('are found wherever their field stands, each once', () => {
		const choices = describedChoices(findOperation('POST', '/contacts/search')!.facts);
		expect(choices).toEqual(expect.arrayContaining(['operator=AND', 'operator=IN', 'operator=~']));
		expect(new Set(choices).size).toBe(choices.length);
	});

	it('are found in a request by the same words', () => {
		const body = {
			query: { operator: 'AND', value: [{ field: 'role', operator: 'IN', value: ['user', 'lead'] }] },
		};
		expect(sentChoices({ body })).toEqual(
			expect.arrayContaining(['operator=AND', 'operator=IN', 'value=user', 'value=lead']),
		);
	});
});
