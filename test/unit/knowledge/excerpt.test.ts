import { excerpt } from '../../../nodes/IntercomKnowledge/article/excerpt';

const text = [
	'Open the settings of your account.',
	'There you find many things that have to do with it.',
	'To reset the password, choose Forgot password and follow the link.',
	'The link works for an hour.',
].join('\n');

describe('An excerpt', () => {
	it('is the whole text when that is short enough', () => {
		expect(excerpt(text, 'password', text.length)).toBe(text);
	});

	it('begins with the paragraph from which on most of the words are found', () => {
		expect(excerpt(text, 'How do I reset a password?', 70)).toBe(
			'… To reset the password, choose Forgot password and follow the link. …',
		);
	});

	it('reaches to the end where the words are found there', () => {
		expect(excerpt(text, 'link hour', 30)).toBe('… The link works for an hour.');
	});

	it.each(['unicorns', '', 'a'])('begins with the text when %j is found nowhere', (phrase) => {
		expect(excerpt(text, phrase, 20)).toBe('Open the settings …');
	});

	it('finds words whatever their case and script', () => {
		expect(excerpt(`${'x '.repeat(30)}\nÜBER UNS und mehr`, 'über', 20)).toBe('… ÜBER UNS und mehr');
	});
});
