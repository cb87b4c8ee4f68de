import type { Line } from '../../../nodes/shared/node/form';
import { Panel } from '../../../nodes/shared/node/panel';

const line = (name: string, displayName = name): Line => ({
	name,
	property: { displayName, type: 'string', default: '' },
	shown: {},
});

const lengthOf = (shared: unknown): number => JSON.stringify(shared).length;

/** The lines of a panel, each with its operations, for forms given as the names of their lines. */
function panelOf(forms: Record<string, string>): string[] {
	const panel = new Panel<string>(lengthOf);
	for (const [operation, names] of Object.entries(forms)) {
		panel.add(
			operation,
			names.split(' ').map((name) => line(name)),
		);
	}
	return panel.lines().map(({ name, operations }) => `${name}: ${operations.join(' ')}`);
}

describe('In a panel', () => {
	it('a line that several operations have stands once', () => {
		expect(panelOf({ get: 'contact simplify', delete: 'contact' })).toEqual([
			'contact: get delete',
			'simplify: get',
		]);
	});

	it('it stands where it is right for each of them, whichever comes first', () => {
		expect(panelOf({ create: 'name simplify', get: 'contact simplify', update: 'contact name' })).toEqual([
			'contact: get update',
			'name: create update',
			'simplify: create get',
		]);
	});

	it('it stands twice where no one place is right', () => {
		expect(panelOf({ create: 'type contact', link: 'contact type' })).toEqual([
			'type: create',
			'contact: create link',
			'type: link',
		]);
	});

	it('it is not the same where it is shown in other words', () => {
		const panel = new Panel<string>(lengthOf);
		panel.add('get', [line('contact', 'Contact')]);
		panel.add('merge', [line('contact', 'Lead')]);
		expect(panel.lines().map(({ operations }) => operations)).toEqual([['get'], ['merge']]);
	});

	it('every form is found again, its lines from top to bottom', () => {
		const forms = {
			...{ a: 'one two three four', b: 'four three two one', c: 'two four six', d: 'six one five' },
			...{ e: 'five six', f: 'three five one', g: 'one' },
		};
		const panel = panelOf(forms).map((entry) => entry.split(': ') as [string, string]);
		const found = (operation: string) =>
			panel.filter(([, operations]) => operations.split(' ').includes(operation)).map(([name]) => name);
		expect(Object.keys(forms).map((operation) => found(operation).join(' '))).toEqual(Object.values(forms));
	});
});

describe('Collections of one title', () => {
	const collection = (...options: Line[]): Line => ({
		...{ name: 'fields', shown: {}, options },
		property: { displayName: 'Fields', type: 'collection', default: {} },
	});
	const startingAt = (name: string, value: string): Line => ({
		...line(name),
		property: { ...line(name).property, default: value },
	});

	/** Each collection with its options, and the operations that have them. */
	function collectionsOf(forms: Record<string, Line[]>): string[] {
		const panel = new Panel<string>(lengthOf);
		for (const [operation, form] of Object.entries(forms)) panel.add(operation, form);
		return panel
			.lines()
			.filter(({ options }) => options)
			.map(({ operations, options = [] }) =>
				[operations.join(), ...options.map((option) => `${option.name}: ${option.operations.join()}`)].join(
					'; ',
				),
			);
	}

	it('are one where they have much in common, each option for the operations that have it', () => {
		expect(
			collectionsOf({
				create: [collection(line('age'), line('name'), line('owner'))],
				update: [collection(line('name'), line('owner'), line('state'))],
			}),
		).toEqual(['create,update; age: create; name: create,update; owner: create,update; state: update']);
	});

	it('are two where they have nothing in common', () => {
		expect(
			collectionsOf({
				create: [collection(line('age'), line('name'))],
				update: [collection(line('state'), line('title'))],
			}),
		).toEqual(['create; age: create; name: create', 'update; state: update; title: update']);
	});

	it('are two where a single option stands beside several, for the editor shows it as a button', () => {
		expect(
			collectionsOf({
				create: [collection(line('name'))],
				update: [collection(line('name'), line('owner'))],
			}),
		).toEqual(['create; name: create', 'update; name: update; owner: update']);
	});

	it('are two where a field would begin with the value of another', () => {
		expect(
			collectionsOf({
				create: [collection(line('name'), line('owner'), startingAt('state', 'new'))],
				update: [collection(line('name'), line('owner'), startingAt('state', 'open'))],
			}),
		).toHaveLength(2);
	});

	it('are two where no one place is right for both', () => {
		const fields = collection(line('name'), line('owner'));
		const more = collection(line('name'), line('owner'), line('state'));
		expect(collectionsOf({ create: [line('type'), fields], update: [more, line('type')] })).toHaveLength(2);
	});
});
