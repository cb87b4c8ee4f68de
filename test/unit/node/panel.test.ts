import type { Line } from '../../../nodes/shared/node/form';
import { Panel } from '../../../nodes/shared/node/panel';

const line = (name: string, displayName = name): Line => ({
	name,
	property: { displayName, type: 'string', default: '' },
	shown: {},
});

/** The lines of a panel, each with its operations, for forms given as the names of their lines. */
function panelOf(forms: Record<string, string>): string[] {
	const panel = new Panel<string>();
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
		const panel = new Panel<string>();
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
