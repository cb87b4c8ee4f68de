import { readList } from '../../../nodes/shared/form/text';

describe('A list in a field is', () => {
	it.each<[string, unknown, string[]]>([
		['entries with commas between', 'a, b ,c', ['a', 'b', 'c']],
		['entries on lines of their own', 'a\nb\r\nc', ['a', 'b', 'c']],
		['without empty entries', ',a,, b,\n', ['a', 'b']],
		['entries in quotes that hold a comma', '"Smith, John", Ann', ['Smith, John', 'Ann']],
		['such entries on lines', '"Smith, John"\n"Doe, ""Jo"" Ann"', ['Smith, John', 'Doe, "Jo" Ann']],
		['quotes that stand around no comma, as they are', '"a", b', ['"a"', 'b']],
		['quotes inside of words, as they are', '24" screen, 27" screen', ['24" screen', '27" screen']],
		['a quote that does not end, as it is', '"a, b', ['"a', 'b']],
		['a list of an expression, as it is', ['Smith, John', 2, ''], ['Smith, John', '2']],
		['nothing', '', []],
		['nothing of an expression', undefined, []],
	])('%s', (_what, given, list) => {
		expect(readList(given)).toEqual(list);
	});
});
